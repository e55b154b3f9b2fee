#pragma once

#include "ui/desktop/session/session_start.h"

namespace tributary {

// Desktops start what has an entry in a folder of theirs.
class AutostartFile : public SessionStart
{
public:
    AutostartFile(const QString& folder, QString program);

    QString path() const override { return m_path; }
    bool isOn() const override;
    bool set(bool on) override;
    void refresh() override;

private:
    QByteArray entry() const;

    QString m_path;
    QString m_program;
};

} // namespace tributary
