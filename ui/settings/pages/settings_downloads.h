#pragma once

#include "ui/settings/pages/settings_page.h"

namespace tributary {

// The page on how many downloads run at once, and what becomes of files and of the computer.
class SettingsDownloads : public SettingsPage
{
    Q_OBJECT

public:
    SettingsDownloads(Settings& settings, QWidget* parent);

private:
    void addPartFiles();
    void addEndings();
};

} // namespace tributary
