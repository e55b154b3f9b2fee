#pragma once

#include <QString>

namespace tributary {

// The entry by which a desktop starts the program with the session, in the tray. The file itself is what is
// remembered, because a person may as well remove it in the desktop's own settings.
class SessionStart
{
public:
    SessionStart(const QString& folder, QString program);

    const QString& path() const { return m_path; }
    bool isOn() const;
    // False where the file can't be written or removed.
    bool set(bool on);
    // The program may have moved since the entry was written.
    void refresh();

private:
    QByteArray entry() const;

    QString m_path;
    QString m_program;
};

// The folder in which the desktop looks for such entries; empty where this system has none.
QString sessionStartFolder();

} // namespace tributary
