#include "core/engine/door/download_queue.h"
#include "core/values/naming/human_text.h"
#include "tests/support/checks/file_check.h"
#include "tests/support/server/scripted_server.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <cstdio>

// Downloads small, medium and large files from a server of its own through the queue, one after another over
// one connection each or several at once, and says how long it took. Every file is compared with what it
// ought to be.

using namespace tributary;

namespace {

enum class Mode : quint8 { Sequential, Parallel };

struct Settings
{
    Mode mode = Mode::Parallel;
    int concurrency = 4;
    int filesOfEach = 8;
};

struct Outcome
{
    int succeeded = 0;
    int failed = 0;
    qint64 bytes = 0;
    std::chrono::milliseconds took{0};
    QStringList complaints;
};

constexpr std::array sizes{"100K", "2M", "10M"};

QString text(const char* words)
{
    return QString::fromLatin1(words);
}

[[noreturn]] void refuse(const QString& why)
{
    std::fprintf(stderr, "tributary_bench: %s\n", qPrintable(why));
    std::exit(2);
}

int countFrom(const QCommandLineParser& parser, const char* name)
{
    bool isNumber = false;
    const int count = parser.value(text(name)).toInt(&isNumber);
    if (!isNumber || count < 1 || count > 1000)
        refuse(QStringLiteral("--%1 takes a number from 1 to 1000").arg(text(name)));
    return count;
}

Settings readSettings(const QCoreApplication& app)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(text("Measures the download queue against a server on this machine."));
    parser.addHelpOption();
    parser.addOption({text("mode"), text("sequential or parallel"), text("MODE"), text("parallel")});
    parser.addOption({text("concurrency"), text("files at once in parallel mode"), text("N"), text("4")});
    parser.addOption({text("files"), text("files of each size"), text("N"), text("8")});
    parser.process(app);
    const QString mode = parser.value(text("mode"));
    if (mode != text("sequential") && mode != text("parallel"))
        refuse(QStringLiteral("--mode takes sequential or parallel, not \"%1\"").arg(mode));
    return {.mode = mode == text("parallel") ? Mode::Parallel : Mode::Sequential,
            .concurrency = countFrom(parser, "concurrency"),
            .filesOfEach = countFrom(parser, "files")};
}

QList<QByteArray> targets(int filesOfEach)
{
    QList<QByteArray> targets;
    for (int i = 0; i < filesOfEach; ++i) {
        for (const char* size : sizes)
            targets.append(QByteArray("/") + size + "/" + size + "-" + QByteArray::number(i));
    }
    return targets;
}

QList<DownloadRequest> requestsFor(const QList<QByteArray>& targets, const test::ScriptedServer& server,
                                   const QString& folder, Mode mode)
{
    const ConnectionChoice one{.growth = ConnectionGrowthKind::Fixed, .most = 1};
    QList<DownloadRequest> requests;
    for (const QByteArray& target : targets) {
        requests.append({.url = server.url(target),
                         .target = {.folder = folder},
                         .connections = mode == Mode::Sequential ? one : ConnectionChoice{}});
    }
    return requests;
}

// Runs until each request has come to its end.
Outcome download(const QList<DownloadRequest>& requests, int jobs)
{
    Outcome outcome;
    QEventLoop untilDone;
    DownloadQueue queue({.jobs = jobs});
    const auto countDown = [&] {
        if (outcome.succeeded + outcome.failed == requests.size())
            untilDone.quit();
    };
    QObject::connect(&queue, &DownloadQueue::completed, &untilDone,
                     [&](DownloadId, const DownloadResult& result) {
                         outcome.succeeded += 1;
                         outcome.bytes += result.bytes;
                         countDown();
                     });
    QObject::connect(&queue, &DownloadQueue::failed, &untilDone,
                     [&](DownloadId, const FailureNotice& notice) {
                         outcome.failed += 1;
                         outcome.complaints.append(notice.error.detail.english());
                         countDown();
                     });
    QElapsedTimer clock;
    clock.start();
    queue.add(requests);
    untilDone.exec();
    outcome.took = std::chrono::milliseconds(clock.elapsed());
    return outcome;
}

// A file that arrived and is wrong is a failure, whatever the queue said of it.
void compare(const QList<QByteArray>& targets, const QString& folder, Outcome& outcome)
{
    for (const QByteArray& target : targets) {
        const QString name = QString::fromLatin1(target.mid(target.lastIndexOf('/') + 1));
        const QString path = QDir(folder).filePath(name);
        const QString difference = test::differenceFrom(*test::VirtualFile::atPath(target), path);
        if (QFile::exists(path) && !difference.isEmpty()) {
            outcome.succeeded -= 1;
            outcome.failed += 1;
            outcome.complaints.append(path + QStringLiteral(": ") + difference);
        }
    }
}

void tell(const Settings& settings, const Outcome& outcome)
{
    const double seconds = std::max<double>(1, static_cast<double>(outcome.took.count())) / 1000;
    const int atOnce = settings.mode == Mode::Parallel ? settings.concurrency : 1;
    std::printf("mode        %s, %d at once\n", settings.mode == Mode::Parallel ? "parallel" : "sequential",
                atOnce);
    std::printf("files       %d each of 100 KiB, 2 MiB and 10 MiB\n", settings.filesOfEach);
    std::printf("wall time   %.2f s\n", seconds);
    std::printf("succeeded   %d\n", outcome.succeeded);
    std::printf("failed      %d\n", outcome.failed);
    for (const QString& complaint : outcome.complaints)
        std::printf("            %s\n", qPrintable(complaint));
    std::printf("summary     %s in %.2f s, %s, %.0f files/s\n", qPrintable(sizeText(outcome.bytes)), seconds,
                qPrintable(speedText(static_cast<qint64>(static_cast<double>(outcome.bytes) / seconds))),
                outcome.succeeded / seconds);
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    const Settings settings = readSettings(app);
    const QTemporaryDir folder;
    if (!folder.isValid())
        refuse(folder.errorString());
    const test::ScriptedServer server;
    const QList<QByteArray> files = targets(settings.filesOfEach);
    const int jobs = settings.mode == Mode::Parallel ? settings.concurrency : 1;
    Outcome outcome = download(requestsFor(files, server, folder.path(), settings.mode), jobs);
    compare(files, folder.path(), outcome);
    tell(settings, outcome);
    return outcome.failed == 0 ? 0 : 1;
}
