#pragma once

#include "ui/adding/add_surroundings.h"

#include <QLabel>
#include <QTimer>

#include <optional>

class QLineEdit;

namespace tributary {

class FolderRow;

// Says in New download that the folder has a file of that name already, and what the new one will be called.
// Follows both fields, once typing has rested; the disk is asked on another thread, one thing at a time.
class NameNote : public QLabel
{
    Q_OBJECT

public:
    NameNote(QLineEdit& name, const FolderRow& folder, NameOnDisk onDisk, QWidget* parent);

    // The words of the note; empty while the note is hidden.
    QString words() const;

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool hasAQuestion() const;
    void restart();
    void ask();
    void hear(const QString& name, const QString& freeName);
    void tell(const QString& name, const QString& freeName);

    QLineEdit& m_name;
    const FolderRow& m_folder;
    NameOnDisk m_onDisk;
    QTimer m_rest;
    int m_turn = 0;
    // The turn that the disk was asked in; nullopt while no answer is under way.
    std::optional<int> m_asked;
};

} // namespace tributary
