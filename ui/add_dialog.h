#pragma once

#include "core/values/download_request.h"
#include "ui/add_input.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace tributary {

class LinkEdit;

// New download: asks for links and, for those who care, where and how. What can't work can't be accepted.
class AddDialog : public QDialog
{
    Q_OBJECT

public:
    explicit AddDialog(const AddInput& start, QWidget* parent = nullptr);

    AddInput input() const;
    QList<DownloadRequest> requests() const;

protected:
    void showEvent(QShowEvent* event) override;

private:
    void buildFields(const AddInput& start);
    void layOut();
    void check();
    void browse();

    LinkEdit* m_links;
    QLineEdit* m_folder;
    QLineEdit* m_fileName;
    QSpinBox* m_connections;
    QLabel* m_message;
    QPushButton* m_start;
};

} // namespace tributary
