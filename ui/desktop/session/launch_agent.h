#pragma once

#include "ui/desktop/session/entry_file.h"

namespace tributary {

// macOS starts what has a property list among the person's launch agents. System Settings show the entry
// among the login items, where a person can switch it off; macOS keeps that to itself.
class LaunchAgent : public EntryFile
{
public:
    LaunchAgent(const QString& folder, QString program);
    // macOS runs an app that was not moved out of its disk image, or out of the folder it was downloaded to,
    // from a place that is gone with the session.
    static bool canStart(const QString& program);

    bool isOn() const override;

private:
    QByteArray entry() const override;

    QString m_program;
};

} // namespace tributary
