#include "core/inputs/lists/input_reader.h"
#include "tests/core/inputs/collected_input.h"
#include "tests/support/checks/sampling.h"

#include <QBuffer>
#include <QFile>
#include <QTest>

#include <functional>

using namespace tributary;
using namespace tributary::test;

class TestInputReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsAFormatByItsLook_data();
    void knowsAFormatByItsLook();
    void knowsTheLookOfAHugeHeadInNoTime_data();
    void knowsTheLookOfAHugeHeadInNoTime();
    void readsEveryEncoding_data();
    void readsEveryEncoding();
    void readsWhatAptWrote();
    void takesTheFormatItIsTold();
    void readsPiecesAsTheWhole_data();
    void readsPiecesAsTheWhole();
    void saysWhenTheDeviceFails();
    void endsNoEntryAfterAFullBlock();
    void streams_data();
    void streams();
};

namespace {

QString u(const char* text)
{
    return QString::fromUtf8(text);
}

QString linesOf(const QByteArray& text, const InputOptions& options = {})
{
    CollectedInput input;
    QBuffer buffer;
    buffer.setData(text);
    if (!buffer.open(QIODevice::ReadOnly) || !readInput(buffer, input, options))
        return u("not read");
    return input.lines.join(u'\n');
}

// Text that is made as it is read, so that nothing but the reader can hold it.
class EndlessText final : public QIODevice
{
public:
    using Part = std::function<QByteArray(int)>;

    EndlessText(int parts, Part part)
        : m_parts(parts)
        , m_part(std::move(part))
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }

    bool isSequential() const override { return true; }

protected:
    qint64 readData(char* data, qint64 size) override
    {
        while (m_ready.size() < size && m_made < m_parts)
            m_ready += m_part(m_made++);
        const qint64 count = std::min<qint64>(size, m_ready.size());
        std::copy_n(m_ready.constData(), count, data);
        m_ready = m_ready.mid(count);
        return count;
    }
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    int m_parts;
    Part m_part;
    int m_made = 0;
    QByteArray m_ready;
};

QByteArray twoLines(int number)
{
    const QByteArray digits = QByteArray::number(number);
    return "https://mirror.example/pool/file-" + digits + ".zip\n  out=" + digits + ".zip\n";
}

QByteArray metalinkFile(int number)
{
    const QByteArray head = number == 0 ? "<metalink xmlns=\"urn:ietf:params:xml:ns:metalink\">" : "";
    const QByteArray digits = QByteArray::number(number);
    return head + "<file name=\"" + digits + "\"><size>" + digits + "</size><url>https://a/" + digits +
           "</url></file>";
}

QByteArray pageLink(int number)
{
    const QByteArray digits = QByteArray::number(number);
    return "<p class=x><a download=" + digits + " href=\"https://a/" + QByteArray::number(number % 100) +
           "\">x</a></p>\n";
}

class FailingDevice final : public QIODevice
{
public:
    FailingDevice() { open(QIODevice::ReadOnly); }

protected:
    qint64 readData(char*, qint64) override
    {
        setErrorString(u("the disc is scratched"));
        return -1;
    }
    qint64 writeData(const char*, qint64) override { return -1; }
};

class Counter final : public InputSink
{
public:
    void take(InputEntry entry) override { named += entry.fileName.isEmpty() ? 0 : 1; }
    void take(LinkListFlaw) override {}

    int named = 0;
};

// The most that this program ever took, in KiB; nullopt where the system doesn't say or a sanitizer takes its
// share.
std::optional<qint64> peakMemory()
{
#if defined(TRIBUTARY_SANITIZES_ADDRESSES) || defined(TRIBUTARY_SANITIZES_THREADS)
    return std::nullopt;
#else
    QFile status(u("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QByteArray text = status.readAll();
    const qsizetype begin = text.indexOf("VmHWM:") + 6;
    const QByteArray line = text.mid(begin, text.indexOf('\n', begin) - begin).trimmed();
    return line.left(line.indexOf(' ')).toLongLong();
#endif
}

} // namespace

void TestInputReader::knowsAFormatByItsLook_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<InputFormat>("format");
    const auto row = [](const char* name, const char* text, InputFormat format) {
        QTest::newRow(name) << QByteArray(text) << format;
    };
    using enum InputFormat;
    row("nothing", "", List);
    row("links", "https://a/x\nhttps://a/y", List);
    row("comments first", "# [x](y)\n\nhttps://a/x", List);
    row("nonsense first", "hello\nhttps://a/x", List);
    row("nonsense only", "hello", List);
    row("curl", "curl 'https://a' \\\n -H '<a href=x>'", List);
    row("apt", "'http://a/x.deb' x.deb 1 MD5Sum:00", AptOutput);
    row("apt that installs curl",
        "Reading package lists...\n  curl libcurl4\n'http://a/x.deb' x.deb 1 MD5Sum:00", AptOutput);
    row("apt after its talk", "Reading package lists...\n  a b\n'http://a/x.deb' x.deb 1 MD5Sum:00",
        AptOutput);
    row("Metalink", "<metalink xmlns=\"urn\">", Metalink);
    row("Metalink with everything before", " \n<?xml version=\"1.0\"?>\n<!-- <html> -->\n<?x?><m:metalink>",
        Metalink);
    row("Metalink with a document type", "<?xml version='1.0'?><!DOCTYPE metalink [", Metalink);
    row("HTML", "<!DOCTYPE html>\n<html>", Html);
    row("HTML without ceremony", "\n<html>", Html);
    row("HTML, a part", "<ul><li><a href=x>", Html);
    row("HTML after words", "Index of /\n<a href=\"x\">x</a>", Html);
    row("HTML about Metalink", "<html><metalink>", Html);
    row("Markdown", "Title\n=====\n\nSee [here](https://a/x)", Markdown);
    row("Markdown list", "Files:\n- https://a/x", Markdown);
    row("Markdown numbers", "1. https://a/x", Markdown);
    row("Markdown in angles", "<https://a/x>", Markdown);
    row("Markdown reference", "[1]: https://a/x", Markdown);
    row("Markdown headings alone", "## [x](https://a/x)\n", Markdown);
    row("Markdown that begins with a command",
        "# Tool\n\n```sh\ncurl -fLO https://a/x\n```\n\nOr [here](https://a/y).\n", Markdown);
    row("Markdown that begins with a command, without more", "Install:\n~~~\ncurl -fLO https://a/x\n~~~\n",
        Markdown);
    row("Markdown that begins with a link", "https://a/x\n\nSee [here](https://a/y)\n", Markdown);
    row("links that look like Markdown", "https://a/x\nhttps://a/[1](2)\n", List);
    row("an option that looks like Markdown", "https://a/x\n  out=[a](b)\n", List);
    row("a command that sends Markdown", "curl 'https://a' \\\n  -d '[a](b)'\nhttps://b", List);
    row("links and a comment like Markdown", "https://a/x\n# [a](b)\nhttps://a/y\n", List);
    row("shortcut", "[InternetShortcut]\r\nURL=https://a/x\r\n", Shortcut);
    row("shortcut after other values", "[DEFAULT]\nBASEURL=https://a/\n[InternetShortcut]\nURL=https://a/x",
        Shortcut);
    row("words about a shortcut", "- https://a/x\n[InternetShortcut]", Markdown);
}

void TestInputReader::knowsAFormatByItsLook()
{
    QFETCH(const QByteArray, text);
    QTEST(formatOf(text), "format");
}

void TestInputReader::knowsTheLookOfAHugeHeadInNoTime_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char* text :
         {"<!--", "<!-- --", "<?", "<? ?", "<a ", "[", "](", "- ", "<", "'a:", " ", "\n", "<!--x-->", "a."})
        QTest::newRow(text) << QByteArray(text).repeated(65'536 / static_cast<int>(qstrlen(text)));
}

// An algorithm that looks back and forth would take hours for these.
void TestInputReader::knowsTheLookOfAHugeHeadInNoTime()
{
    QFETCH(const QByteArray, text);
    QElapsedTimer timer;
    timer.start();
    formatOf(text);
    QVERIFY2(timer.elapsed() < 60'000, qPrintable(QString::number(timer.elapsed())));
}

void TestInputReader::readsEveryEncoding_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("UTF-8") << QByteArray("https://a/ä\nhttps://a/b");
    QTest::newRow("UTF-8 with a mark") << QByteArray("\xef\xbb\xbfhttps://a/ä\r\nhttps://a/b\r\n");
    QTest::newRow("Latin-1") << QByteArray("https://a/\xe4\nhttps://a/b");
    const QString text = u("https://a/ä\r\nhttps://a/b");
    QTest::newRow("UTF-16, little end first")
        << QByteArray(QStringEncoder(QStringEncoder::Utf16LE, QStringEncoder::Flag::WriteBom).encode(text));
    QTest::newRow("UTF-16, big end first")
        << QByteArray(QStringEncoder(QStringEncoder::Utf16BE, QStringEncoder::Flag::WriteBom).encode(text));
}

void TestInputReader::readsEveryEncoding()
{
    QFETCH(const QByteArray, text);
    QCOMPARE(linesOf(text), u("1: https://a/%C3%A4\n2: https://a/b"));
}

void TestInputReader::readsWhatAptWrote()
{
    const QByteArray digest(64, 'a');
    QCOMPARE(
        linesOf("Reading package lists...\nBuilding dependency tree...\nThe following NEW packages:\n  x\n"
                "'http://d/x_1%3a1_all.deb' x_1%3a1_all.deb 10 SHA256:" +
                digest + "\n"),
        u("5: http://d/x_1%3a1_all.deb name=x_1%3a1_all.deb size=10 sha256:") + QString::fromLatin1(digest));
}

void TestInputReader::takesTheFormatItIsTold()
{
    const InputOptions options{.format = InputFormat::Markdown, .base = {}};
    QCOMPARE(linesOf("https://a/x, please", options), u("1: https://a/x"));
    QCOMPARE(linesOf("https://a/x, please"), u("1: https://a/x,%20please"));
}

void TestInputReader::readsPiecesAsTheWhole_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("a page that begins with a command")
        << QByteArray("curl -fLO https://a/x\n\nOr [here](https://a/y).\n");
    QTest::newRow("a page with a command behind a heading")
        << QByteArray("# Tool\ncurl -fLO https://a/x\n```\nhttps://a/z\n```\n");
    QTest::newRow("a list of commands") << QByteArray("curl https://a/x\ncurl https://a/y -o z\n");
    QTest::newRow("a list of links") << QByteArray("https://a/x\nhttps://a/y\n");
}

// A pipe cuts a text anywhere, which must not make another list of it.
void TestInputReader::readsPiecesAsTheWhole()
{
    QFETCH(const QByteArray, text);
    CollectedInput input;
    InputReader reader(input);
    for (const char each : text)
        reader.feed({&each, 1});
    reader.finish();
    QCOMPARE(input.lines.join(u'\n'), linesOf(text));
}

void TestInputReader::saysWhenTheDeviceFails()
{
    CollectedInput input;
    FailingDevice device;
    const auto outcome = readInput(device, input);
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().kind, ErrorKind::DiskError);
    QVERIFY(outcome.error().detail.english().contains(u("scratched")));
}

// The program that writes the list may have more of the entry in its buffer.
void TestInputReader::endsNoEntryAfterAFullBlock()
{
    CollectedInput input;
    InputReader reader(input);
    const QByteArray links = "https://a/1\n# " + QByteArray(4069, 'x') + "\nhttps://a/2\n";
    QCOMPARE(links.size(), 4096);
    for (const QByteArray& piece : {links.first(1000), links.sliced(1000)})
        reader.feed(piece);
    reader.endEntry();
    QCOMPARE(input.lines.size(), 1);
    reader.feed(" out=x\n");
    reader.endEntry();
    QCOMPARE(input.lines.size(), 2);
    QVERIFY2(input.lines.last().contains(u("name=x")), qPrintable(input.lines.last()));
}

void TestInputReader::streams_data()
{
    QTest::addColumn<EndlessText::Part>("part");
    QTest::addColumn<int>("parts");
    QTest::addColumn<int>("files");
    QTest::newRow("a list of a million lines")
        << EndlessText::Part(twoLines) << 500'000 / sampling << 500'000 / sampling;
    QTest::newRow("a Metalink of many files")
        << EndlessText::Part(metalinkFile) << 20'000 / sampling << 20'000 / sampling;
    QTest::newRow("a page of many links") << EndlessText::Part(pageLink) << 100'000 / sampling << 100;
}

void TestInputReader::streams()
{
    QFETCH(const EndlessText::Part, part);
    QFETCH(const int, parts);
    // A first, short run lets Qt and the system load what they keep, so that it is not measured below.
    Counter counter;
    EndlessText few(2'000, part);
    QVERIFY(readInput(few, counter));
    const auto before = peakMemory();

    counter = Counter();
    EndlessText many(parts, part);
    QVERIFY(readInput(many, counter));
    QTEST(counter.named, "files");
    if (!before)
        return;
    const qint64 all = peakMemory().value_or(0);
    qInfo("%lld KiB in all, %lld KiB more than two thousand parts took", all, all - *before);
    QVERIFY2(all - *before < 2 * 1024, "the memory grows with the text");
    QVERIFY2(all < 50 * 1024, "a million lines take 50 MiB");
}

QTEST_APPLESS_MAIN(TestInputReader)
#include "tst_input_reader.moc"
