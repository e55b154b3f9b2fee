#pragma once

#include "ui/words/edit_input.h"

#include <QDialog>

class QPushButton;

namespace tributary {

class MoreFields;
class TallArea;

// Edit download: changes what was asked of a download that is in the list.
class EditDialog : public QDialog
{
    Q_OBJECT

public:
    EditDialog(const QString& fileName, const DownloadTerms& terms, int automaticMost,
               QWidget* parent = nullptr);

    void goToChecksum();
    // Empty where nothing is to be changed.
    DownloadChange change() const;
    // The dialog stays open until the changes are saved: done() closes it.
    void accept() override { Q_EMIT saveAsked(); }

Q_SIGNALS:
    void saveAsked();

private:
    void layOut(const QString& fileName);
    AddInput input() const;
    void check();

    MoreFields* m_fields;
    TallArea* m_area;
    QPushButton* m_save = nullptr;
    ShownTerms m_before;
};

} // namespace tributary
