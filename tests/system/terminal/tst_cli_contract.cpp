#include "app/cli/options/argument_reader.h"
#include "core/http/exchange/ranged_request.h"
#include "tests/support/server/scripted_server.h"
#include "tests/support/sockets/tls_identity.h"
#include "tests/system/support/program_run.h"

#include <QCryptographicHash>
#include <QRegularExpression>
#include <QTest>

using namespace tributary;
using namespace tributary::test;

namespace {

const QByteArray target = "/20K/a.bin";

// One option of the table, and its value when it is not given.
struct Promise
{
    QString letter;
    QString name;
    QString argument; // empty: it takes no value
    QString usual;

    QStringList choices() const { return argument.contains(u'|') ? argument.split(u'|') : QStringList(); }
};

QStringList matchesOf(const QString& text, const QString& pattern)
{
    QStringList found;
    for (const auto& match : QRegularExpression(pattern).globalMatch(text))
        found.append(match.captured(1));
    return found;
}

std::optional<Promise> promiseOf(const QString& code)
{
    static const QRegularExpression shape(QStringLiteral("\\A(?:-(\\w), )?--([a-z-]+)(?: (.+))?\\z"));
    const auto match = shape.match(code);
    // With a value and not a word for one, it is an example.
    if (!match.hasMatch() || match.captured(3).contains(QRegularExpression(QStringLiteral("\\A[0-9.]+\\z"))))
        return std::nullopt;
    return Promise{
        .letter = match.captured(1), .name = match.captured(2), .argument = match.captured(3), .usual = {}};
}

// A mark for a line between choices, which ends a cell otherwise.
const QString choiceMark = QStringLiteral("\x01");

QList<Promise> promisesIn(const QString& cell, const QStringList& usual)
{
    QList<Promise> promises;
    for (QString code : matchesOf(cell, QStringLiteral("`([^`]+)`"))) {
        auto promise = promiseOf(code.replace(choiceMark, QStringLiteral("|")));
        if (!promise)
            continue;
        promise->usual = usual.value(promises.size());
        promises.append(*promise);
    }
    return promises;
}

QList<Promise> readPromises()
{
    QFile file(QStringLiteral(TRIBUTARY_GET_OPTIONS));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QMap<QString, Promise> promises;
    const auto add = [&promises](const QList<Promise>& more) {
        for (const Promise& promise : more) {
            if (!promises.contains(promise.name))
                promises.insert(promise.name, promise);
        }
    };
    QStringList meanings;
    for (const QByteArray& line : file.readAll().split('\n')) {
        const QStringList cells =
            QString::fromUtf8(line).replace(QLatin1String("\\|"), choiceMark).split(u'|');
        if (cells.size() != 5 || !cells[1].contains(u'`'))
            continue;
        QStringList usual;
        for (const QString& part : cells[3].split(u','))
            usual.append(part.trimmed().remove(u'`').section(u' ', 0, 0));
        add(promisesIn(cells[1], usual));
        meanings.append(cells[2]);
    }
    // An option may be told of where another is explained, and be explained elsewhere.
    for (const QString& meaning : meanings)
        add(promisesIn(meaning, {}));
    return promises.values();
}

const QList<Promise>& promises()
{
    static const QList<Promise> all = readPromises();
    return all;
}

bool isBuilt(const Promise& promise)
{
    return cli::findOption(promise.name, cli::Command::Get) != nullptr;
}

std::expected<cli::Invocation, cli::UsageError> read(const QStringList& options)
{
    return cli::readArguments(QStringList{QStringLiteral("tributary-cli"), QStringLiteral("get")} + options +
                              QStringList{QStringLiteral("http://127.0.0.1/a")});
}

bool isValue(const QString& text, const Promise& promise)
{
    static const QRegularExpression number(QStringLiteral("\\A[0-9.]+[KMG]?\\z"));
    const QStringList words{QStringLiteral("auto"), QStringLiteral("system"), QStringLiteral("none")};
    const bool isWord = words.contains(text) && promise.argument != QLatin1String("DIR");
    return number.match(text).hasMatch() || isWord || promise.choices().contains(text);
}

// Values that a person would give, and values that only a mistake would; by the option, else by the word for
// its value.
struct Samples
{
    QString good;
    QStringList bad;
};

Samples samplesFor(const Promise& promise, const Place& place, const ScriptedServer& server)
{
    const auto saved = [&](const char* name, const QByteArray& content) {
        QFile file(place.home + u'/' + QLatin1String(name));
        return file.open(QIODevice::WriteOnly) && file.write(content) >= 0 ? file.fileName() : QString();
    };
    const QByteArray link = server.url(target).toEncoded();
    const QString nowhere = place.home + QStringLiteral("/nowhere/file");
    const QByteArray digest =
        QCryptographicHash::hash(VirtualFile::atPath(target)->bytes(), QCryptographicHash::Md5);
    const QString nonsense = QStringLiteral("nonsense");
    const Samples digests{QStringLiteral("md5:") + QString::fromLatin1(digest.toHex()),
                          {nonsense, QStringLiteral("md5:00"), QStringLiteral("crc32:00000000")}};
    const QMap<QString, Samples> ofOption{
        {QStringLiteral("output"),
         {QStringLiteral("b.bin"), {QString(), QStringLiteral("folder/"), QStringLiteral("-")}}},
        {QStringLiteral("input"),
         {saved("list.txt", link + "\n out=b.bin\n"), {nowhere, place.home, QString()}}},
        {QStringLiteral("cookies"),
         {saved("cookies.txt", "# none\n"), {nowhere, place.home, saved("cookies.json", "[{}]\n")}}},
        {QStringLiteral("ca-file"), {authorityFile(), {nowhere, place.home, saved("ca.pem", "\n")}}},
        {QStringLiteral("password-file"), {saved("password", "secret\n"), {QString()}}},
        {QStringLiteral("header"),
         {QStringLiteral("X-A: b"), {nonsense, QStringLiteral("A: b\nC: d"), QStringLiteral("Range: x")}}},
        {QStringLiteral("user-agent"), {QStringLiteral("Test/1"), {QStringLiteral("a\nb"), QString()}}},
        {QStringLiteral("referer"),
         {QStringLiteral("http://a.example/"), {QStringLiteral("ftp://a.example/"), QString()}}},
        {QStringLiteral("cookie"), {QStringLiteral("a=b; c=d"), {nonsense, QStringLiteral("a=b\nc")}}},
        {QStringLiteral("user"), {QStringLiteral("me:secret"), {QStringLiteral(":secret"), QString()}}},
        {QStringLiteral("proxy"),
         {QStringLiteral("none"), {nonsense, QStringLiteral("ftp://a:1"), QString()}}},
        {QStringLiteral("mirror"),
         {QString::fromLatin1(link), {QStringLiteral("ftp://a.example/"), QString()}}},
        {QStringLiteral("checksum"), digests},
        {QStringLiteral("accept-checksum"), digests},
        {QStringLiteral("connections"),
         {QStringLiteral("3"), {QStringLiteral("0"), QStringLiteral("65"), QStringLiteral("many")}}},
    };
    const QMap<QString, Samples> ofWord{
        {QStringLiteral("N"),
         {QStringLiteral("3"),
          {QStringLiteral("many"), QStringLiteral("-1"), QStringLiteral("1.5"), QString()}}},
        {QStringLiteral("SEC"),
         {QStringLiteral("1.5"), {QStringLiteral("soon"), QStringLiteral("-1"), QString()}}},
        {QStringLiteral("SIZE"),
         {QStringLiteral("2M"), {QStringLiteral("big"), QStringLiteral("-1"), QString()}}},
        {QStringLiteral("RATE"),
         {QStringLiteral("500K"), {QStringLiteral("fast"), QStringLiteral("-1"), QString()}}},
        {QStringLiteral("DIR"), {place.home + QStringLiteral("/made"), {QString()}}},
    };
    if (ofOption.contains(promise.name))
        return ofOption[promise.name];
    if (!promise.choices().isEmpty())
        return {promise.choices().first(), {nonsense, QString()}};
    return ofWord.value(promise.argument);
}

void addPromises()
{
    QTest::addColumn<qsizetype>("index");
    for (qsizetype i = 0; i < promises().size(); ++i) {
        if (isBuilt(promises()[i]))
            QTest::newRow(qPrintable(promises()[i].name)) << i;
    }
}

} // namespace

// The program against the table that scripts rely on.
class TestCliContract : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theTableIsRead();
    void knowsEveryOption();
    void knowsEveryLetterAndEveryChoice();
    void doesByItselfWhatTheDefaultSays();
    void takesAGoodValue_data() { addPromises(); }
    void takesAGoodValue();
    void refusesABadValue_data() { addPromises(); }
    void refusesABadValue();
};

void TestCliContract::theTableIsRead()
{
    QVERIFY2(promises().size() >= 42, qPrintable(QString::number(promises().size())));
}

void TestCliContract::knowsEveryOption()
{
    QStringList missing;
    for (const Promise& promise : promises()) {
        if (!isBuilt(promise))
            missing.append(promise.name);
    }
    QCOMPARE(missing, QStringList());
}

void TestCliContract::knowsEveryLetterAndEveryChoice()
{
    for (const Promise& promise : promises()) {
        if (!isBuilt(promise))
            continue;
        const cli::Option& option = *cli::findOption(promise.name, cli::Command::Get);
        QCOMPARE(option.takesValue(), !promise.argument.isEmpty());
        if (!promise.letter.isEmpty())
            QCOMPARE(QString(QLatin1Char(option.letter)), promise.letter);
        for (const QString& choice : promise.choices())
            QVERIFY2(read({QStringLiteral("--") + promise.name, choice}),
                     qPrintable(promise.name + u' ' + choice));
    }
}

void TestCliContract::doesByItselfWhatTheDefaultSays()
{
    const auto usual = read({});
    QVERIFY(usual);
    int seen = 0;
    for (const Promise& promise : promises()) {
        if (!isBuilt(promise) || promise.argument.isEmpty() || !isValue(promise.usual, promise))
            continue;
        const auto said = read({QStringLiteral("--") + promise.name, promise.usual});
        QVERIFY2(said, qPrintable(promise.name));
        cli::Options options = said->options;
        // The cap is the usual one, whether it was given or not.
        options.retry.longestWait.reset();
        QVERIFY2(options == usual->options, qPrintable(promise.name + u' ' + promise.usual));
        ++seen;
    }
    QVERIFY2(seen >= 11, qPrintable(QString::number(seen)));
    const QUrl url(QStringLiteral("http://a.example/"));
    QVERIFY(
        makeRequest(usual->options.common, {.url = url}).rawHeader("User-Agent").startsWith("Tributary/"));
}

void TestCliContract::takesAGoodValue()
{
    QFETCH(const qsizetype, index);
    const Promise& promise = promises()[index];
    const Place place;
    ScriptedServer server;
    QStringList arguments{QStringLiteral("--proxy"), QStringLiteral("none"),
                          QStringLiteral("--") + promise.name};
    if (!promise.argument.isEmpty()) {
        const Samples samples = samplesFor(promise, place, server);
        QVERIFY2(!samples.good.isEmpty(), "the table has a value that the test knows no sample of");
        arguments.append(samples.good);
    }
    if (promise.name == QLatin1String("password-file"))
        arguments.append(QStringLiteral("-ume"));
    QFile netrc(place.home + QStringLiteral("/.netrc"));
    QVERIFY(netrc.open(QIODevice::WriteOnly));
    ProgramRun run(place, arguments + QStringList{server.url(target).toString()});
    COMPARE_EXIT(run, 0);
}

void TestCliContract::refusesABadValue()
{
    QFETCH(const qsizetype, index);
    const Promise& promise = promises()[index];
    const Place place;
    ScriptedServer server;
    const QString name = QStringLiteral("--") + promise.name;
    const QString link = server.url(target).toString();
    if (promise.argument.isEmpty()) {
        ProgramRun run(place, {name + QStringLiteral("=yes"), link});
        COMPARE_EXIT(run, 2);
        return;
    }
    const Samples samples = samplesFor(promise, place, server);
    QVERIFY(!samples.bad.isEmpty());
    for (const QString& value : samples.bad) {
        ProgramRun run(place, {name + QLatin1Char('=') + value, link});
        COMPARE_EXIT(run, 2);
        QVERIFY2(run.err().contains(name.toUtf8()), run.story().constData());
    }
    QCOMPARE(server.log().size(), 0);
    QCOMPARE(place.files(), QStringList());
}

QTEST_GUILESS_MAIN(TestCliContract)
#include "tst_cli_contract.moc"
