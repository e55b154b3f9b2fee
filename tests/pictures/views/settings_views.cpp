#include "core/values/network/certificate_doubt.h"
#include "tests/pictures/views/own_settings.h"
#include "tests/pictures/views/shown.h"
#include "tests/pictures/views/view.h"
#include "ui/desktop/browsers/host_manifest.h"
#include "ui/settings/pages/settings_dialog.h"
#include "ui/settings/pages/settings_search.h"
#include "ui/settings/settings.h"
#include "ui/window/main_window.h"

#include <QLineEdit>

namespace tributary::test {

namespace {

QFuture<QList<HostProfile>> knownHosts()
{
    const QDateTime seen = QDateTime::currentDateTime().addSecs(-7200);
    const auto known = [&seen](const char* host, std::optional<int> connections, Learned ranges) {
        return HostProfile{.host = QLatin1String(host),
                           .connectionsTaken = connections,
                           .retryAfter = {},
                           .rangesTrusted = ranges,
                           .lastSeen = seen};
    };
    return QtFuture::makeReadyFuture(QList<HostProfile>{
        known("https://cdimage.debian.org:443", 8, Learned::Yes),
        known("https://nas.example.org:8443", std::nullopt, Learned::NotYet),
        known("https://a-very-long-name-of-a-mirror.downloads.university.example.edu:443", 2, Learned::No)});
}

QFuture<QList<TrustedCertificate>> trusted()
{
    return QtFuture::makeReadyFuture(QList<TrustedCertificate>{
        {.host = QStringLiteral("https://nas.example.org:8443"), .fingerprint = QByteArray(32, '\x5a')}});
}

// Nobody has to have a browser for its page.
const BrowserEntries& browsers()
{
    static const BrowserEntries all = [] {
        BrowserEntries entries;
        for (const auto& [name, kin] :
             {std::pair("Firefox", BrowserKin::Firefox), std::pair("Chromium", BrowserKin::Chromium)}) {
            entries.push_back({.name = QLatin1String(name),
                               .entry = std::make_unique<HostManifest>(
                                   QStringLiteral("/nowhere"), kin, QStringLiteral("/usr/bin/tributary"))});
        }
        return entries;
    }();
    return all;
}

SettingsDialog* openAt(SettingsTab tab, const Stage& stage)
{
    auto* own = new OwnSettings;
    own->settings().set(setting::obeysSchedule, true);
    own->settings().set(setting::schedule,
                        QString(56, u'u') + QString(20, u'p') + QString(40, u'l') + QString(52, u'u'));
    const SettingsSurroundings around{.browsers = &browsers(),
                                      .extensionFolder = QStringLiteral("/usr/share/tributary/browser"),
                                      .hosts = knownHosts,
                                      .trusted = trusted,
                                      .forgetHosts = [](const QStringList&) {}};
    auto* dialog = shown(new SettingsDialog(own->settings(), around, &stage.window));
    own->setParent(dialog);
    dialog->beginWith(tab);
    return dialog;
}

} // namespace

Views settingsViews()
{
    Views views;
    for (const SettingsTab tab : settingsTabs())
        views.append({QStringLiteral("settings-%1").arg(int(tab) + 1),
                      [tab](const Stage& stage) { return openAt(tab, stage); }});
    views.append({QStringLiteral("settings-found"), [](const Stage& stage) {
                      SettingsDialog* dialog = openAt(SettingsTab::General, stage);
                      dialog->findChild<SettingsSearch*>()->findChild<QLineEdit*>()->setText(
                          QStringLiteral("proxy"));
                      return dialog;
                  }});
    return views;
}

} // namespace tributary::test
