#pragma once

#include "ui/settings/pages/setting_names.h"
#include "ui/settings/pages/settings_surroundings.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QStackedWidget;

namespace tributary {

class Settings;
class SettingsPage;
class SettingsSearch;

// Settings, on pages. Each choice takes effect as it is made; what can't work can't be chosen.
class SettingsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit SettingsDialog(Settings& settings, const SettingsSurroundings& around = {},
                            QWidget* parent = nullptr);

    void beginWith(SettingsTab tab);
    // Goes to a field. False where the field can't be changed, and is only marked.
    bool beginWith(SettingField field);

Q_SIGNALS:
    // A setting that takes effect only at the next start was changed, and the person wants that start now.
    void restartRequested();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void addPages(Settings& settings, const SettingsSurroundings& around);
    void addPage(QStringView icon, SettingsTab tab, SettingsPage* page);
    int besidePages() const;
    void leaveRoomForPages();
    int heightOfPages(int width) const;
    QLayout* layOutSide(int leastWidth);
    void layOut();

    QListWidget* m_names;
    QLabel* m_heading;
    QStackedWidget* m_pages;
    SettingsSearch* m_search = nullptr;
    int m_widthWanted = 0;
};

} // namespace tributary
