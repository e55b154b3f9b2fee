#pragma once

#include "ui/desktop/session/session_start.h"

namespace tributary {

// macOS starts what has a property list among the person's launch agents. System Settings show the entry
// among the login items, where a person can switch it off; macOS keeps that to itself.
class LaunchAgent : public SessionStart
{
public:
    LaunchAgent(const QString& folder, QString program);
    // macOS runs an app that was not moved out of its disk image, or out of the folder it was downloaded to,
    // from a place that is gone with the session.
    static bool canStart(const QString& program);

    QString path() const override { return m_path; }
    bool isOn() const override;
    bool set(bool on) override;
    void refresh() override;

private:
    QByteArray content() const;
    QByteArray entry() const;

    QString m_path;
    QString m_program;
};

} // namespace tributary
