#pragma once

#include "ui/settings/pages/setting_names.h"
#include "ui/settings/pages/settings_surroundings.h"

#include <QObject>
#include <QPointer>

#include <functional>

class QAction;
class QWidget;

namespace tributary {

class Settings;
class SettingsDialog;

// Opens the settings over the window, one dialog at a time, with what the queue and the desktop have for
// them. Made with the window, before anything can be chosen.
class SettingsDoor : public QObject
{
    Q_OBJECT

public:
    SettingsDoor(Settings& settings, QWidget& window);

    // Lets the settings offer to start the program with the session.
    void setSessionStart(StartEntry* sessionStart);
    // Lets the settings offer to take downloads from these browsers, by the extension in that folder.
    void setBrowsers(const BrowserEntries* browsers, const QString& extensionFolder);
    void setCategories(const QList<Category>& categories);
    void setHosts(std::function<QFuture<QList<HostProfile>>()> hosts,
                  std::function<QFuture<QList<TrustedCertificate>>()> trusted,
                  std::function<void(const QStringList&)> forget);

    // An action for each page and each field of the settings, which opens them there. Made without the
    // dialog.
    QList<QAction*> places(QObject& owner);
    static QString title();

    void open();
    // Opens the settings at a field. False where the field can't be changed, and is only marked.
    bool openAt(SettingField field);

Q_SIGNALS:
    void categoriesChosen(const QList<tributary::Category>& categories);
    // The program is to end and start anew.
    void restartRequested();

private:
    QAction* placeFor(const QString& name, std::function<void()> then, QObject& owner);
    bool isOffered(SettingsTab tab) const;
    bool isOffered(SettingField field) const;

    Settings& m_settings;
    QWidget& m_window;
    SettingsSurroundings m_around;
    QPointer<SettingsDialog> m_dialog;
};

} // namespace tributary
