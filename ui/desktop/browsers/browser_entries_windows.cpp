#include "ui/desktop/browsers/browser_entries.h"
#include "ui/desktop/browsers/host_key.h"

#include <QDir>
#include <QStandardPaths>
#include <QStringList>

#include <algorithm>
#include <array>

namespace tributary {

namespace {

struct KnownBrowser
{
    const char* name;
    BrowserKin kin;
    const char* folder; // below the person's settings; is there once the browser was started
    const char* key;
};

// Brave, Opera and Vivaldi look where Chrome does.
constexpr std::array known{
    KnownBrowser{"Firefox", BrowserKin::Firefox, "Roaming/Mozilla/Firefox", R"(Software\Mozilla)"},
    KnownBrowser{"Chrome", BrowserKin::Chromium, "Local/Google/Chrome", R"(Software\Google\Chrome)"},
    KnownBrowser{"Brave", BrowserKin::Chromium, "Local/BraveSoftware/Brave-Browser",
                 R"(Software\Google\Chrome)"},
    KnownBrowser{"Opera", BrowserKin::Chromium, "Roaming/Opera Software", R"(Software\Google\Chrome)"},
    KnownBrowser{"Vivaldi", BrowserKin::Chromium, "Local/Vivaldi", R"(Software\Google\Chrome)"},
    KnownBrowser{"Chromium", BrowserKin::Chromium, "Local/Chromium", R"(Software\Chromium)"},
    KnownBrowser{"Edge", BrowserKin::Chromium, "Local/Microsoft/Edge", R"(Software\Microsoft\Edge)"},
};

// Browsers that share a key are switched together.
QStringList namesOf(const char* key, const QDir& folders)
{
    QStringList names;
    for (const KnownBrowser& browser : known) {
        if (QLatin1String(browser.key) == QLatin1String(key) && folders.exists(QLatin1String(browser.folder)))
            names.append(QLatin1String(browser.name));
    }
    return names;
}

} // namespace

BrowserEntries browserEntriesFor(const QString& program)
{
    const QDir folders(QDir::home().filePath(QStringLiteral("AppData")));
    const QDir own(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
                   QLatin1String("/tributary/browsers"));
    BrowserEntries entries;
    QStringList seen;
    for (const KnownBrowser& browser : known) {
        const QString key = QLatin1String(browser.key);
        const QStringList names = namesOf(browser.key, folders);
        if (names.isEmpty() || seen.contains(key))
            continue;
        seen.append(key);
        // A file for each key: switching one off leaves the others.
        const QString folder = own.filePath(QString(key).replace(u'\\', u'-'));
        entries.push_back({.name = names.join(QLatin1String(", ")),
                           .entry = std::make_unique<HostKey>(key, folder, browser.kin, program)});
    }
    return entries;
}

} // namespace tributary
