#include "ui/desktop/browsers/browser_files.h"

#include "ui/desktop/browsers/host_manifest.h"

#include <array>
#include <span>

namespace tributary {

namespace {

// A browser that has its folder beside its profiles. The folder is there once the browser was started.
struct ChromiumFolder
{
    const char* name;
    const char* folder;
};

constexpr std::array unixFolders{ChromiumFolder{"Brave", "BraveSoftware/Brave-Browser"},
                                 ChromiumFolder{"Chrome", "google-chrome"},
                                 ChromiumFolder{"Chromium", "chromium"},
                                 ChromiumFolder{"Edge", "microsoft-edge"},
                                 ChromiumFolder{"Opera", "opera"},
                                 ChromiumFolder{"Vivaldi", "vivaldi"}};

constexpr std::array macFolders{ChromiumFolder{"Brave", "BraveSoftware/Brave-Browser"},
                                ChromiumFolder{"Chrome", "Google/Chrome"},
                                ChromiumFolder{"Chromium", "Chromium"},
                                ChromiumFolder{"Edge", "Microsoft Edge"},
                                ChromiumFolder{"Opera", "com.operasoftware.Opera"},
                                ChromiumFolder{"Vivaldi", "Vivaldi"}};

void addFirefox(BrowserEntries& entries, const QString& folder, const QString& program)
{
    entries.push_back({.name = QStringLiteral("Firefox"),
                       .entry = std::make_unique<HostManifest>(folder, BrowserKin::Firefox, program)});
}

void addOthers(BrowserEntries& entries, std::span<const ChromiumFolder> known, const QDir& parent,
               const QString& program)
{
    for (const ChromiumFolder& browser : known) {
        const QString folder = parent.filePath(QLatin1String(browser.folder));
        if (QDir(folder).exists())
            entries.push_back(
                {.name = QLatin1String(browser.name),
                 .entry = std::make_unique<HostManifest>(folder + QLatin1String("/NativeMessagingHosts"),
                                                         BrowserKin::Chromium, program)});
    }
}

} // namespace

BrowserEntries browserFilesOfUnix(const QDir& home, const QDir& settings, const QString& program)
{
    BrowserEntries entries;
    // Newer versions keep profiles where settings are, and still look for entries here.
    if (home.exists(QStringLiteral(".mozilla")) || settings.exists(QStringLiteral("mozilla/firefox")))
        addFirefox(entries, home.filePath(QStringLiteral(".mozilla/native-messaging-hosts")), program);
    addOthers(entries, unixFolders, settings, program);
    return entries;
}

BrowserEntries browserFilesOfMacOs(const QDir& support, const QString& program)
{
    BrowserEntries entries;
    if (support.exists(QStringLiteral("Firefox")))
        addFirefox(entries, support.filePath(QStringLiteral("Mozilla/NativeMessagingHosts")), program);
    addOthers(entries, macFolders, support, program);
    return entries;
}

} // namespace tributary
