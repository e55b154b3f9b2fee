#pragma once

#include "ui/desktop/session/entry_file.h"

namespace tributary {

// Desktops start what has an entry in a folder of theirs.
class AutostartFile : public EntryFile
{
public:
    AutostartFile(const QString& folder, QString program);

    bool isOn() const override;

private:
    QByteArray entry() const override;

    QString m_program;
};

} // namespace tributary
