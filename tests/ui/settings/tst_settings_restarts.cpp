#include "ui/settings/settings.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <functional>
#include <map>
#include <tuple>

using namespace tributary;

namespace {

// All settings; each test goes through all of them.
constexpr std::tuple all{
    setting::theme,           setting::language,           setting::staysInTray,
    setting::knowsTray,       setting::watchesClipboard,   setting::folder,
    setting::downloadsAtOnce, setting::connectionsPerFile, setting::connectionsAtOnce,
    setting::onConflict,      setting::assembly,           setting::partFolder,
    setting::filesByType,     setting::fileTime,           setting::checksumSearch,
    setting::afterFinishing,  setting::programToRun,       setting::programArguments,
    setting::keepsAwake,      setting::bytesPerSecond,     setting::obeysSchedule,
    setting::schedule,        setting::hostConnections,    setting::hostDownloads,
    setting::hostDelay,       setting::proxyKind,          setting::proxyHost,
    setting::proxyPort,       setting::userAgent,          setting::silence,
    setting::connectTime,     setting::retryChoice,        setting::retries,
    setting::firstWait,       setting::longestWait,        setting::tellsFinished,
    setting::tellsFailed,     setting::tellsAllDone,       setting::space,
    setting::memory,          setting::chunkSize,
};

template<typename Each>
void forEachSetting(Each each)
{
    std::apply([&each](const auto&... one) { (each(one), ...); }, all);
}

// Another value than the setting's default.
bool other(const Setting<bool>& one)
{
    return !one.first;
}

// All that has a meaning of its own in the file.
QString other(const TextSetting&)
{
    return QStringLiteral(" a, \"b\"; [c]=%General\\\n@d/ü €\t");
}

template<typename Number>
Number other(const BoundedSetting<Number>& one)
{
    return one.first < one.most ? one.first + Number(1) : one.first - Number(1);
}

template<typename Choice>
    requires std::is_enum_v<Choice>
Choice other(const Setting<Choice>& one)
{
    return static_cast<Choice>((static_cast<size_t>(one.first) + 1) % choiceNames<Choice>.size());
}

enum class Chosen : quint8 { Start, Other };

template<typename T>
T start(const Setting<T>& one)
{
    return one.first;
}

QString start(const TextSetting& one)
{
    return one.first;
}

template<typename T>
T start(const BoundedSetting<T>& one)
{
    return one.first;
}

void choose(const QString& file, Chosen what)
{
    QSettings kept(file, QSettings::IniFormat);
    Settings settings(kept);
    forEachSetting(
        [&](const auto& one) { settings.set(one, what == Chosen::Other ? other(one) : start(one)); });
}

} // namespace

// A choice of one process is there in the next one. In the process that chose it QSettings would give it back
// by whatever name, so each row is written by another process than the one that reads it.
class SettingsRestartsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsAllOfTheTable();
    void comesBackInTheNextProcess_data();
    void comesBackInTheNextProcess();
    void canBeTakenBackInTheNextProcess_data() { comesBackInTheNextProcess_data(); }
    void canBeTakenBackInTheNextProcess();
    void readsWhatEarlierVersionsKept();
    void prefersWhatWasChosenLater();
    void keepsTheRecentFolders();

private:
    QString path(const char* name) const { return m_folder.filePath(QLatin1String(name)); }
    void write(const QString& file, const QByteArray& text);
    // In a process of its own.
    void choosesElsewhere(const QString& file, const QString& what);
    void compareAll(const QString& file, Chosen what);

    QTemporaryDir m_folder;
    std::map<QString, std::function<void(const Settings&, Chosen)>> m_checks;
};

void SettingsRestartsTest::write(const QString& file, const QByteArray& text)
{
    QFile out(file);
    QVERIFY(out.open(QIODevice::WriteOnly));
    QCOMPARE(out.write(text), text.size());
}

void SettingsRestartsTest::choosesElsewhere(const QString& file, const QString& what)
{
    QProcess elsewhere;
    elsewhere.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--choose"), what, file});
    QVERIFY(elsewhere.waitForFinished());
    QCOMPARE(elsewhere.exitStatus(), QProcess::NormalExit);
    QCOMPARE(elsewhere.exitCode(), 0);
}

void SettingsRestartsTest::knowsAllOfTheTable()
{
    static const QRegularExpression one(
        QStringLiteral("inline constexpr (?:Setting<\\w+>|TextSetting|BoundedSetting<\\w+>) (\\w+)\\{"));
    qsizetype found = 0;
    for (const auto& name : {QStringLiteral("/core/values/queue/settings_table.h"),
                             QStringLiteral("/ui/settings/window_settings.h")}) {
        QFile table(QStringLiteral(TRIBUTARY_SOURCE_ROOT) + name);
        QVERIFY(table.open(QIODevice::ReadOnly));
        const qsizetype before = found;
        for (auto match = one.globalMatch(QString::fromUtf8(table.readAll())); match.hasNext(); match.next())
            ++found;
        QVERIFY2(found > before, qPrintable(name));
    }
    QCOMPARE(found, qsizetype(std::tuple_size_v<decltype(all)>));
    forEachSetting([](const auto& setting) {
        const QString group = QString(setting.key).section(u'/', 0, 0);
        QVERIFY2(group.compare(QLatin1String("general"), Qt::CaseInsensitive) != 0, setting.key.data());
    });
}

void SettingsRestartsTest::comesBackInTheNextProcess_data()
{
    QTest::addColumn<QString>("key");
    forEachSetting([this](const auto& one) {
        QTest::newRow(one.key.data()) << QString(one.key);
        m_checks[one.key] = [one](const Settings& settings, Chosen what) {
            const bool isSo = settings.value(one) == (what == Chosen::Other ? other(one) : start(one));
            QVERIFY(isSo);
        };
    });
    if (!QFile::exists(path("other.ini")))
        choosesElsewhere(path("other.ini"), QStringLiteral("other"));
}

void SettingsRestartsTest::comesBackInTheNextProcess()
{
    QFETCH(const QString, key);
    QSettings kept(path("other.ini"), QSettings::IniFormat);
    m_checks[key](Settings(kept), Chosen::Other);
}

void SettingsRestartsTest::canBeTakenBackInTheNextProcess()
{
    QFETCH(const QString, key);
    const QString file = path("back.ini");
    if (!QFile::exists(file)) {
        choosesElsewhere(file, QStringLiteral("other"));
        choosesElsewhere(file, QStringLiteral("start"));
    }
    QSettings kept(file, QSettings::IniFormat);
    m_checks[key](Settings(kept), Chosen::Start);
}

void SettingsRestartsTest::readsWhatEarlierVersionsKept()
{
    const QString file = path("earlier.ini");
    write(file, "[%General]\nknowsTray=true\nlanguage=de\nstaysInTray=false\ntheme=dark\n"
                "watchesClipboard=true\n\n[downloads]\natOnce=7\n");
    for (int start = 0; start < 2; ++start) {
        QSettings kept(file, QSettings::IniFormat);
        const Settings settings(kept);
        QCOMPARE(settings.value(setting::language), QStringLiteral("de"));
        QCOMPARE(settings.value(setting::theme), Theme::Dark);
        QCOMPARE(settings.value(setting::knowsTray), true);
        QCOMPARE(settings.value(setting::staysInTray), false);
        QCOMPARE(settings.value(setting::watchesClipboard), true);
        QCOMPARE(settings.value(setting::downloadsAtOnce), 7);
    }
}

void SettingsRestartsTest::prefersWhatWasChosenLater()
{
    const QString file = path("both.ini");
    write(file, "[%General]\nlanguage=de\ntheme=dark\n\n[program]\ntheme=light\n");
    QSettings kept(file, QSettings::IniFormat);
    const Settings settings(kept);
    QCOMPARE(settings.value(setting::theme), Theme::Light);
    QCOMPARE(settings.value(setting::language), QStringLiteral("de"));
}

void SettingsRestartsTest::keepsTheRecentFolders()
{
    const QString file = path("folders.ini");
    choosesElsewhere(file, QStringLiteral("folders"));
    QSettings kept(file, QSettings::IniFormat);
    const Settings settings(kept, QStringLiteral("/usual"));
    QCOMPARE(settings.folder(), QStringLiteral("/usual"));
    QCOMPARE(settings.recentFolders(), (QStringList{QStringLiteral("/b, c"), QStringLiteral("/a")}));
}

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) != QLatin1String("--choose")) {
        SettingsRestartsTest test;
        return QTest::qExec(&test, argc, argv);
    }
    const QString& file = arguments.at(3);
    if (arguments.at(2) == QLatin1String("folders")) {
        QSettings kept(file, QSettings::IniFormat);
        Settings settings(kept, QStringLiteral("/usual"));
        for (const char* folder : {"/a", "/b, c", "/usual"})
            settings.noteFolder(QLatin1String(folder));
    } else {
        choose(file, arguments.at(2) == QLatin1String("other") ? Chosen::Other : Chosen::Start);
    }
    return 0;
}

#include "tst_settings_restarts.moc"
