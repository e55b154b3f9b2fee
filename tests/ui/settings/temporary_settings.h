#pragma once

#include "ui/settings/settings.h"

#include <QSettings>
#include <QTemporaryDir>

namespace tributary {

// Settings of a person who has never chosen anything, gone after the test.
class TemporarySettings
{
public:
    QSettings& kept() { return m_kept; }
    Settings& settings() { return m_settings; }
    operator Settings&() { return m_settings; }

private:
    QTemporaryDir m_folder;
    QSettings m_kept{m_folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    Settings m_settings{m_kept};
};

} // namespace tributary
