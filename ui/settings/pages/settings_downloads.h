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
    // Explains one of the choices above it, while that is the chosen one.
    template<typename Choice>
    void addHintWhile(const Setting<Choice>& which, Choice chosen, const QString& words);
};

} // namespace tributary
