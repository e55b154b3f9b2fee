#include "tests/support/checks/file_check.h"
#include "tests/support/server/scripted_server.h"
#include "tests/system/support/program_run.h"

#include <QCryptographicHash>
#include <QStandardPaths>
#include <QTest>

using namespace tributary::test;

namespace {

// curl of Debian 12 with what it needs there: a version with an epoch, a plus, and tildes that links encode.
struct Package
{
    QByteArray name;
    QByteArray version;
    QByteArray depends;
    QByteArray file; // in the archive, as a link has it
    qint64 size = 0;

    VirtualFile content() const { return {.size = size, .seed = qHash(name)}; }
};

const QList<Package> archive{
    {"curl", "7.88.1-10+deb12u12", "libc6 (>= 2.34), libcurl4 (= 7.88.1-10+deb12u12), zlib1g (>= 1:1.1.4)",
     "pool/main/c/curl/curl_7.88.1-10%2Bdeb12u12_amd64.deb", 315'508},
    {"libcurl4", "7.88.1-10+deb12u12", "libc6 (>= 2.36), libssh2-1 (>= 1.7.0), zlib1g (>= 1:1.1.4)",
     "pool/main/c/curl/libcurl4_7.88.1-10%2Bdeb12u12_amd64.deb", 390'740},
    {"libssh2-1", "1.10.0-3+b1", "libc6 (>= 2.34)",
     "pool/main/libs/libssh2/libssh2-1_1.10.0-3%2Bb1_amd64.deb", 179'300},
    {"libc6", "2.36-9+deb12u10", "", "pool/main/g/glibc/libc6_2.36-9%2Bdeb12u10_amd64.deb", 2'756'628},
    {"zlib1g", "1:1.2.13.dfsg-1", "libc6 (>= 2.14)", "pool/main/z/zlib/zlib1g_1.2.13.dfsg-1_amd64.deb",
     86'712},
};

const QStringList savedNames{
    QStringLiteral("curl_7.88.1-10+deb12u12_amd64.deb"), QStringLiteral("libc6_2.36-9+deb12u10_amd64.deb"),
    QStringLiteral("libcurl4_7.88.1-10+deb12u12_amd64.deb"),
    QStringLiteral("libssh2-1_1.10.0-3+b1_amd64.deb"), QStringLiteral("zlib1g_1%3a1.2.13.dfsg-1_amd64.deb")};

QByteArray packages()
{
    QByteArray index;
    for (const Package& package : archive) {
        index += "Package: " + package.name + "\nVersion: " + package.version + "\nArchitecture: amd64\n";
        if (!package.depends.isEmpty())
            index += "Depends: " + package.depends + '\n';
        index += "Filename: " + QByteArray(package.file).replace("%2B", "+") +
                 "\nSize: " + QByteArray::number(package.size) +
                 "\nSHA256: " + package.content().sha256().toHex() + "\nDescription: one of an archive\n\n";
    }
    return index;
}

QByteArray release()
{
    const QByteArray index = packages();
    const QByteArray hash = QCryptographicHash::hash(index, QCryptographicHash::Sha256).toHex();
    return "Origin: test\nDate: Thu, 01 Jan 2026 10:00:00 UTC\nSHA256:\n " + hash + ' ' +
           QByteArray::number(index.size()) + " Packages\n";
}

FileService mirror()
{
    FileService files;
    // The paths under which apt asks for a flat archive.
    files.add("/./Packages", packages()).add("/./Release", release());
    for (const Package& package : archive)
        files.add('/' + package.file, package.content());
    return files;
}

// One byte of a package is wrong on its way, the same on each try.
Script corrupting(const QByteArray& name)
{
    return mirror().then([name](const Exchange& exchange, Reply reply) {
        const auto range = exchange.request.range();
        const bool isBeginning = !range || range->first.value_or(1) == 0;
        return exchange.request.path().contains(QByteArray('/' + name + '_')) && isBeginning
                   ? reply.flipByte(1000)
                   : reply;
    });
}

// apt-get in a world of its own, which knows of this mirror and nothing else.
QByteArray printedBy(const QString& apt, const Place& place, const ScriptedServer& server,
                     const QStringList& more)
{
    const QDir world(place.home);
    for (const char* folder : {"state/lists/partial", "cache/archives/partial", "etc/preferences.d"})
        world.mkpath(QLatin1String(folder));
    QFile sources(world.filePath(QStringLiteral("etc/sources.list")));
    QFile status(world.filePath(QStringLiteral("state/status")));
    if (!sources.open(QIODevice::WriteOnly) || !status.open(QIODevice::WriteOnly))
        return {};
    sources.write("deb [trusted=yes] " + server.url("/").toEncoded() + " ./\n");
    sources.close();
    QStringList arguments;
    for (const QString& option :
         {QStringLiteral("Dir::State=%1/state"), QStringLiteral("Dir::State::status=%1/state/status"),
          QStringLiteral("Dir::Cache=%1/cache"), QStringLiteral("Dir::Etc=%1/etc"),
          QStringLiteral("Dir::Etc::sourcelist=%1/etc/sources.list")})
        arguments += {QStringLiteral("-o"), option.arg(place.home)};
    for (const char* option :
         {"Dir::Etc::sourceparts=/dev/null", "APT::Architecture=amd64", "APT::Architectures=amd64",
          "APT::Sandbox::User=", "Acquire::http::Proxy=DIRECT", "Acquire::Languages=none",
          "Acquire::ForceHash=sha256"})
        arguments += {QStringLiteral("-o"), QLatin1String(option)};
    QProcess process;
    process.start(apt, arguments + more);
    return process.waitForFinished(static_cast<int>(patience().count())) ? process.readAllStandardOutput()
                                                                         : QByteArray();
}

// The exact output of "apt-get --print-uris -y install curl" for this archive.
QByteArray recorded(const ScriptedServer& server)
{
    QByteArray list =
        "Reading package lists...\nBuilding dependency tree...\n"
        "The following NEW packages will be installed:\n  curl libc6 libcurl4 libssh2-1 zlib1g\n"
        "0 upgraded, 5 newly installed, 0 to remove and 0 not upgraded.\n"
        "Need to get 3729 kB of archives.\n"
        "After this operation, 0 B of additional disk space will be used.\n";
    for (const Package& package : archive) {
        const QByteArray version = QByteArray(package.version).replace(":", "%3a");
        list += '\'' + server.url('/' + package.file).toEncoded() + "' " + package.name + '_' + version +
                "_amd64.deb " + QByteArray::number(package.size) +
                " SHA256:" + package.content().sha256().toHex() + '\n';
    }
    return list;
}

QString save(const Place& place, const QByteArray& list)
{
    QFile file(place.home + QStringLiteral("/uris.txt"));
    return file.open(QIODevice::WriteOnly) && file.write(list) == list.size() ? file.fileName() : QString();
}

} // namespace

// Lists that apt made, fetched from a mirror.
class TestAptLists : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void downloadsAndVerifiesWhatAptPrinted();
    void downloadsAndVerifiesARecordedList();
    void namesTheCorruptedPackage();
    void namesAPackageOfAnotherSize();
};

static void checkAllIsHere(const Place& place, const QByteArray& list)
{
    ProgramRun run(place, getJson({QStringLiteral("--input"), save(place, list)}));
    COMPARE_EXIT(run, 0);
    QCOMPARE(place.files(), savedNames);
    const QList<QJsonObject> completed = run.events(QStringLiteral("completed"));
    QCOMPARE(completed.size(), archive.size());
    for (const QJsonObject& event : completed)
        QCOMPARE(event[QLatin1String("checksum")].toString(), QStringLiteral("verified"));
    for (const Package& package : archive) {
        const QString name = QString::fromLatin1(package.name) + u'_';
        const auto saved =
            std::ranges::find_if(savedNames, [&](const QString& file) { return file.startsWith(name); });
        QVERIFY(saved != savedNames.end());
        QCOMPARE(differenceFrom(package.content(), place.path(*saved)), QString());
    }
}

void TestAptLists::downloadsAndVerifiesWhatAptPrinted()
{
    const QString apt = QStandardPaths::findExecutable(QStringLiteral("apt-get"));
    if (apt.isEmpty())
        QSKIP("apt is not on this machine");
    const Place place;
    ScriptedServer server(mirror());
    printedBy(apt, place, server, {QStringLiteral("update")});
    const QByteArray list = printedBy(apt, place, server,
                                      {QStringLiteral("--print-uris"), QStringLiteral("-y"),
                                       QStringLiteral("install"), QStringLiteral("curl")});
    QVERIFY2(list.contains(" SHA256:"), list.constData());
    checkAllIsHere(place, list);
}

void TestAptLists::downloadsAndVerifiesARecordedList()
{
    const Place place;
    ScriptedServer server(mirror());
    checkAllIsHere(place, recorded(server));
}

void TestAptLists::namesTheCorruptedPackage()
{
    const Place place;
    ScriptedServer server(corrupting("libcurl4"));
    ProgramRun run(place, getJson({QStringLiteral("--input"), save(place, recorded(server))}));
    COMPARE_EXIT(run, 3);
    QCOMPARE(run.events(QStringLiteral("completed")).size(), archive.size() - 1);
    const QJsonObject failed = run.event(QStringLiteral("failed"));
    QCOMPARE(failed[QLatin1String("kind")].toString(), QStringLiteral("ChecksumMismatch"));
    QVERIFY(failed[QLatin1String("url")].toString().contains(QLatin1String("libcurl4")));
    const QString wanted = QString::fromLatin1(archive.at(1).content().sha256().toHex());
    QVERIFY(failed[QLatin1String("message")].toString().contains(wanted));
    QVERIFY(!place.files().contains(savedNames.at(2)));

    // The same list again has that package fetched anew.
    server.setScript(mirror());
    ProgramRun again(place, getJson({QStringLiteral("--on-conflict"), QStringLiteral("skip"),
                                     QStringLiteral("--input"), save(place, recorded(server))}));
    COMPARE_EXIT(again, 0);
    QCOMPARE(again.event(QStringLiteral("completed"))[QLatin1String("checksum")].toString(),
             QStringLiteral("verified"));
    QCOMPARE(place.files(), savedNames);
}

void TestAptLists::namesAPackageOfAnotherSize()
{
    const Place place;
    ScriptedServer server(mirror().add('/' + archive.first().file, VirtualFile{.size = 315'507}));
    ProgramRun run(place, getJson({QStringLiteral("--input"), save(place, recorded(server))}));
    COMPARE_EXIT(run, 1);
    const QJsonObject failed = run.event(QStringLiteral("failed"));
    QCOMPARE(failed[QLatin1String("kind")].toString(), QStringLiteral("Changed"));
    const QString message = failed[QLatin1String("message")].toString();
    QVERIFY(message.contains(QLatin1String("315508")) && message.contains(QLatin1String("315507")));
}

QTEST_GUILESS_MAIN(TestAptLists)
#include "tst_apt_lists.moc"
