#include "ui/desktop/browsers/browser_files.h"
#include "ui/desktop/browsers/extension_ids.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace tributary;

// The files by which browsers find the program: where each looks for it, and whom it lets in.
class BrowserEntriesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void offersTheBrowsersThatAreThere();
    void liesWhereEachBrowserLooks_data();
    void liesWhereEachBrowserLooks();
    void letsInTheExtensionAlone_data();
    void letsInTheExtensionAlone();
    void removesNothingOfAnotherProgram();
    void followsAProgramThatIsGone();
    void saysThatAFolderCannotBeWritten();
#ifdef Q_OS_LINUX
    void isNotOfferedInASandbox();
#endif
    void findsTheExtensionBesideTheProgram_data();
    void findsTheExtensionBesideTheProgram();
};

namespace {

const QString program = QDir::toNativeSeparators(QStringLiteral("/opt/t \"1\"/tributary"));

enum class System : quint8 { Unix, MacOs };

// A home in which browsers were started.
struct Home
{
    QTemporaryDir folder;

    explicit Home(const QStringList& folders)
    {
        for (const QString& each : folders)
            QDir(folder.path()).mkpath(each);
    }

    BrowserEntries entries(System system, const QString& called = program) const
    {
        const QDir home(folder.path());
        if (system == System::MacOs)
            return browserFilesOfMacOs(QDir(home.filePath(QStringLiteral("Support"))), called);
        return browserFilesOfUnix(home, QDir(home.filePath(QStringLiteral(".config"))), called);
    }
};

QJsonObject manifestIn(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

} // namespace

void BrowserEntriesTest::offersTheBrowsersThatAreThere()
{
    const Home home({QStringLiteral(".config/chromium"), QStringLiteral(".mozilla")});
    const BrowserEntries entries = home.entries(System::Unix);
    QCOMPARE(entries.size(), size_t{2});
    QCOMPARE(entries[0].name, QStringLiteral("Firefox"));
    QCOMPARE(entries[1].name, QStringLiteral("Chromium"));
    QVERIFY(home.entries(System::MacOs).empty());
}

void BrowserEntriesTest::liesWhereEachBrowserLooks_data()
{
    QTest::addColumn<System>("system");
    QTest::addColumn<QString>("used");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, System system, const char* used, const char* folder) {
        QTest::newRow(name) << system << QString::fromLatin1(used)
                            << QLatin1String(folder) + QLatin1String("/org.tributary.browser.json");
    };
    row("Firefox", System::Unix, ".mozilla", ".mozilla/native-messaging-hosts");
    row("Firefox of late", System::Unix, ".config/mozilla/firefox", ".mozilla/native-messaging-hosts");
    row("Chrome", System::Unix, ".config/google-chrome", ".config/google-chrome/NativeMessagingHosts");
    row("Chromium", System::Unix, ".config/chromium", ".config/chromium/NativeMessagingHosts");
    row("Edge", System::Unix, ".config/microsoft-edge", ".config/microsoft-edge/NativeMessagingHosts");
    row("Brave", System::Unix, ".config/BraveSoftware/Brave-Browser",
        ".config/BraveSoftware/Brave-Browser/NativeMessagingHosts");
    row("Opera", System::Unix, ".config/opera", ".config/opera/NativeMessagingHosts");
    row("Vivaldi", System::Unix, ".config/vivaldi", ".config/vivaldi/NativeMessagingHosts");
    row("Firefox of macOS", System::MacOs, "Support/Firefox", "Support/Mozilla/NativeMessagingHosts");
    row("Chrome of macOS", System::MacOs, "Support/Google/Chrome",
        "Support/Google/Chrome/NativeMessagingHosts");
    row("Edge of macOS", System::MacOs, "Support/Microsoft Edge",
        "Support/Microsoft Edge/NativeMessagingHosts");
    row("Opera of macOS", System::MacOs, "Support/com.operasoftware.Opera",
        "Support/com.operasoftware.Opera/NativeMessagingHosts");
}

void BrowserEntriesTest::liesWhereEachBrowserLooks()
{
    QFETCH(const System, system);
    QFETCH(const QString, used);
    QFETCH(const QString, expected);
    const Home home({used});
    const BrowserEntries entries = home.entries(system);
    QCOMPARE(entries.size(), size_t{1});
    StartEntry& entry = *entries.front().entry;
    QVERIFY(!entry.isOn());
    QVERIFY(entry.set(true));
    QVERIFY(entry.isOn());
    const QString path = home.folder.filePath(expected);
    QCOMPARE(entry.path(), path);
    QCOMPARE(manifestIn(path)[QLatin1String("path")].toString(), program);
    QCOMPARE(QDir(QFileInfo(path).path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
    QVERIFY(entry.set(false));
    QVERIFY(!entry.isOn());
    QVERIFY(!QFile::exists(path));
}

void BrowserEntriesTest::letsInTheExtensionAlone_data()
{
    QTest::addColumn<QString>("used");
    QTest::addColumn<QJsonObject>("expected");
    const QJsonObject common{{QLatin1String("name"), browserHostName},
                             {QLatin1String("description"), QLatin1String("Tributary, a download manager")},
                             {QLatin1String("path"), program},
                             {QLatin1String("type"), QLatin1String("stdio")}};
    QJsonObject firefox = common;
    firefox.insert(QLatin1String("allowed_extensions"), QJsonArray{QStringLiteral("browser@tributary.org")});
    QJsonObject chromium = common;
    chromium.insert(QLatin1String("allowed_origins"),
                    QJsonArray{QStringLiteral("chrome-extension://ngldbnjgmcjddbdhdcncfiohmcgfkbio/")});
    QTest::newRow("Firefox") << QStringLiteral(".mozilla") << firefox;
    QTest::newRow("Chromium") << QStringLiteral(".config/chromium") << chromium;
}

void BrowserEntriesTest::letsInTheExtensionAlone()
{
    QFETCH(const QString, used);
    QFETCH(const QJsonObject, expected);
    const Home home({used});
    const BrowserEntries entries = home.entries(System::Unix);
    QVERIFY(entries.front().entry->set(true));
    QCOMPARE(manifestIn(entries.front().entry->path()), expected);
}

void BrowserEntriesTest::removesNothingOfAnotherProgram()
{
    const Home home({QStringLiteral(".mozilla")});
    const QString others = QDir::toNativeSeparators(QCoreApplication::applicationFilePath());
    QVERIFY(home.entries(System::Unix, others).front().entry->set(true));
    const BrowserEntries entries = home.entries(System::Unix);
    StartEntry& entry = *entries.front().entry;
    QVERIFY(!entry.isOn());
    QVERIFY(entry.set(false));
    entry.refresh();
    QCOMPARE(manifestIn(entry.path())[QLatin1String("path")].toString(), others);
}

void BrowserEntriesTest::followsAProgramThatIsGone()
{
    const Home home({QStringLiteral(".mozilla")});
    const BrowserEntries entries = home.entries(System::Unix);
    StartEntry& entry = *entries.front().entry;
    // Off, and stays so.
    entry.refresh();
    QVERIFY(!entry.isOn());
    // A stick that is away comes back.
    QVERIFY(home.entries(System::Unix, QStringLiteral("/nowhere/tributary")).front().entry->set(true));
    entry.refresh();
    QVERIFY(!entry.isOn());
    const QString gone = home.folder.filePath(QStringLiteral("tributary-of-before"));
    QVERIFY(home.entries(System::Unix, gone).front().entry->set(true));
    QVERIFY(!entry.isOn());
    entry.refresh();
    QVERIFY(entry.isOn());
}

void BrowserEntriesTest::saysThatAFolderCannotBeWritten()
{
    const Home home({QStringLiteral(".mozilla")});
    QFile inTheWay(home.folder.filePath(QStringLiteral(".mozilla/native-messaging-hosts")));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    const BrowserEntries entries = home.entries(System::Unix);
    QVERIFY(!entries.front().entry->set(true));
    QVERIFY(!entries.front().entry->isOn());
}

#ifdef Q_OS_LINUX // which alone has Flatpaks
void BrowserEntriesTest::isNotOfferedInASandbox()
{
    const Home home({QStringLiteral(".mozilla")});
    qputenv("HOME", QFile::encodeName(home.folder.path()));
    QCOMPARE(browserEntriesFor(program).size(), size_t{1});
    qputenv("FLATPAK_ID", "org.tributary.Tributary");
    QVERIFY(browserEntriesFor(program).empty());
    qunsetenv("FLATPAK_ID");
}
#endif

void BrowserEntriesTest::findsTheExtensionBesideTheProgram_data()
{
    QTest::addColumn<QString>("bin");
    QTest::addColumn<QString>("extension");
    QTest::newRow("installed") << QStringLiteral("usr/bin") << QStringLiteral("usr/share/tributary/browser");
    QTest::newRow("in a bundle") << QStringLiteral("T.app/Contents/MacOS")
                                 << QStringLiteral("T.app/Contents/Resources/browser");
}

void BrowserEntriesTest::findsTheExtensionBesideTheProgram()
{
    QFETCH(const QString, bin);
    QFETCH(const QString, extension);
    const Home home({bin, extension});
    const QString folder = home.folder.filePath(extension);
    QCOMPARE(extensionFolderOf(home.folder.filePath(bin)), QString());
    QFile manifest(folder + QLatin1String("/manifest.json"));
    QVERIFY(manifest.open(QIODevice::WriteOnly));
    QCOMPARE(extensionFolderOf(home.folder.filePath(bin)), folder);
}

QTEST_GUILESS_MAIN(BrowserEntriesTest)
#include "tst_browser_entries.moc"
