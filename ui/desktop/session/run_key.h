#pragma once

#include "ui/desktop/session/session_start.h"

namespace tributary {

// Windows starts what stands under a key of the person's own registry.
class RunKey : public StartEntry
{
public:
    // Where the key is below HKEY_CURRENT_USER. Task Manager notes below Explorer, beside it, what a person
    // has switched off there.
    RunKey(const QString& parent, const QString& program);

    QString path() const override;
    bool isOn() const override;
    bool set(bool on) override;
    void refresh() override;

private:
    QString m_key;
    QString m_switches;
    QString m_command;

    bool write() const;
};

} // namespace tributary
