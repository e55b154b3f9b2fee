#include "tests/support/server/scripted_server.h"
#include "tests/support/sockets/asked_to_end.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QSaveFile>

#include <cstdio>
#include <cstdlib>

// The test server as a program, for demonstrations, benchmarks and shell scripts.

using namespace tributary::test;

namespace {

struct Settings
{
    QByteArray target;
    VirtualFile file;
    std::optional<qint64> rate = {};
    std::optional<std::chrono::milliseconds> latency = {};
    std::optional<qint64> slowEvery = {};
    qint64 slowRate = 0;
    std::optional<qint64> mostRequests = {};
    bool encrypts = false;
    QString portFile = {};
    std::optional<std::chrono::seconds> lifetime = {};
};

[[noreturn]] void refuse(const QString& why)
{
    std::fprintf(stderr, "tributary-test-server: %s\n", qPrintable(why));
    std::exit(2);
}

void addOptions(QCommandLineParser& parser)
{
    const auto text = [](const char* words) { return QString::fromLatin1(words); };
    const auto add = [&](const char* name, const char* what, const char* value = "",
                         const char* otherwise = "") {
        parser.addOption({text(name), text(what), text(value), text(otherwise)});
    };
    parser.setApplicationDescription(
        text("Serves a file made up on the fly on 127.0.0.1. Every target /SIZE/NAME is a "
             "file, too: /100K/a.bin, /2G/b.iso.\nIts first lines are the URL and the "
             "SHA-256 of the file. It ends with SIGTERM, or when standard input is a pipe "
             "and closes."));
    parser.addHelpOption();
    add("size", "size of the file, with K, M, G or T", "SIZE", "100M");
    add("name", "name of the file", "NAME", "file.bin");
    add("rate", "bytes a second for each request", "BYTES");
    add("latency-ms", "time before each answer", "MS");
    add("slow-every", "each N-th request is a slow one", "N");
    add("slow-rate", "bytes a second for the slow ones", "BYTES", "50K");
    add("max-connections", "answers 503 to more requests than N at once", "N");
    add("tls", "serves https, signed by the test authority");
    add("port-file", "writes the port to this file once it listens", "FILE");
    add("seconds", "ends after this time", "SECONDS");
}

std::optional<qint64> number(const QCommandLineParser& parser, const char* name)
{
    const QString option = QString::fromLatin1(name);
    if (parser.value(option).isEmpty())
        return std::nullopt;
    const auto size = parseSize(parser.value(option).toLatin1());
    if (!size || *size == 0)
        refuse(QStringLiteral("--%1 takes a number, not \"%2\"").arg(option, parser.value(option)));
    return size;
}

Settings readSettings(const QCoreApplication& app)
{
    QCommandLineParser parser;
    addOptions(parser);
    parser.process(app);
    Settings settings;
    settings.target = '/' + parser.value(QStringLiteral("size")).toLatin1() + '/' +
                      parser.value(QStringLiteral("name")).toLatin1();
    const auto file = VirtualFile::atPath(settings.target);
    if (!file)
        refuse(QStringLiteral("--size takes a size, not \"%1\"").arg(parser.value(QStringLiteral("size"))));
    settings.file = *file;
    settings.rate = number(parser, "rate");
    if (const auto latency = number(parser, "latency-ms"))
        settings.latency = std::chrono::milliseconds(*latency);
    settings.slowEvery = number(parser, "slow-every");
    settings.slowRate = *number(parser, "slow-rate");
    settings.mostRequests = number(parser, "max-connections");
    settings.encrypts = parser.isSet(QStringLiteral("tls"));
    settings.portFile = parser.value(QStringLiteral("port-file"));
    if (const auto seconds = number(parser, "seconds"))
        settings.lifetime = std::chrono::seconds(*seconds);
    return settings;
}

Script script(const Settings& settings)
{
    return FileService().then([settings](const Exchange& exchange, Reply reply) {
        if (settings.mostRequests && exchange.activeRequests > *settings.mostRequests)
            return Reply(503).header("Retry-After", "1").closing();
        if (settings.latency)
            reply.latency(*settings.latency);
        if (settings.slowEvery && (exchange.index + 1) % *settings.slowEvery == 0)
            reply.rate(settings.slowRate);
        else if (settings.rate)
            reply.rate(*settings.rate);
        return reply;
    });
}

void writePort(const QString& path, quint16 port)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(QByteArray::number(port) + '\n') < 0 || !file.commit())
        refuse(QStringLiteral("%1: %2").arg(path, file.errorString()));
}

} // namespace

int main(int argc, char* argv[])
{
    const QCoreApplication app(argc, argv);
    const Settings settings = readSettings(app);
    takeOverStops();

    ScriptedServer server(script(settings), {.tls = showingGoodIf(settings.encrypts)});
    if (!settings.portFile.isEmpty())
        writePort(settings.portFile, server.port());
    std::printf("%s\n", server.url(settings.target).toEncoded().constData());
    std::fflush(stdout);
    std::printf("%s\n", settings.file.sha256().toHex().constData());
    std::fflush(stdout);

    waitUntilAskedToEnd(settings.lifetime);
    std::printf("%d requests, %lld bytes, at most %d requests at once\n", server.log().size(),
                static_cast<long long>(server.log().bytesSent()), server.log().peakRequests());
    return 0;
}
