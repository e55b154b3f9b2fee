#include "app/cli/commands/list_handover.h"
#include "tests/cli/given_arguments.h"
#include "tests/cli/recorded_text.h"
#include "tests/support/checks/patience.h"

#include <QBuffer>
#include <QDir>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace tributary;
using namespace tributary::cli;
using namespace tributary::test;

// The questions that a list becomes, and what is told of its entries; a function stands for the window.
class TestCliListHandover : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void handsOverWhatTheListSays();
    void givesRelativeFoldersThoseOfTheTerminal();
    void argumentsComeBeforeTheList();
    void namesALineThatMakesNoSenseAndGoesOn();
    void handsALongListOverInOrderAndInSmallQuestions();
    void keepsQuestionsWithLargeEntriesSmall();
    void tellsWhatIsInTheListAlready();
    void endsWithTheFirstRefusal();
    void handsNothingOverOfAnUnreadableList();

private:
    // Hands a list over. False where the command did not end.
    bool handOver(const QByteArray& list, const QStringList& arguments = {});

    std::unique_ptr<QTemporaryDir> m_folder;
    QList<Handover> m_questions;
    std::expected<QList<int>, QString> m_answer;
    std::optional<ExitCode> m_code;
    QByteArray m_out;
    QByteArray m_err;
    QByteArray m_told; // by the reporter
};

void TestCliListHandover::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_questions.clear();
    m_answer = {};
    m_code.reset();
}

bool TestCliListHandover::handOver(const QByteArray& list, const QStringList& arguments)
{
    const QString name = m_folder->filePath(QStringLiteral("list.txt"));
    QFile file(name);
    if (!file.open(QIODevice::WriteOnly) || file.write(list) != list.size())
        return false;
    file.close();
    const auto invocation =
        invoke(QStringList{QStringLiteral("add"), QStringLiteral("-i"), name} + arguments);
    if (!invocation) {
        QTest::qFail(qPrintable(invocation.error().message), __FILE__, __LINE__);
        return false;
    }
    QBuffer out;
    QBuffer err;
    out.open(QIODevice::WriteOnly);
    err.open(QIODevice::WriteOnly);
    RecordedText recorded(ProgressStyle::None);
    OrderSource orders(invocation->options);
    ListHandover handing(orders, *invocation, recorded.reporter,
                         [this](const Handover& question) {
                             m_questions.append(question);
                             return m_answer;
                         },
                         {.out = out, .err = err});
    connect(&handing, &ListHandover::over, this, [this](ExitCode code) { m_code = code; });
    handing.start();
    const bool isOver =
        QTest::qWaitFor([this] { return m_code.has_value(); }, static_cast<int>(patience().count()));
    m_out = out.data();
    m_err = err.data();
    m_told = recorded.out.writes.join();
    return isOver;
}

void TestCliListHandover::handsOverWhatTheListSays()
{
    QVERIFY(handOver("http://a.org/1\thttp://b.org/1\n"
                     "  out=name.bin\n"
                     "  checksum=md5=d41d8cd98f00b204e9800998ecf8427e\n"
                     "  header=X-A: b\n"
                     "'http://a.org/2' two.deb 5 SHA1:da39a3ee5e6b4b0d3255bfef95601890afd80709\n"));
    QCOMPARE(m_code, ExitCode::Done);
    QCOMPARE(m_out, QByteArray("handed over to the desktop program: 2\n"));
    QCOMPARE(m_questions.size(), 1);
    QVERIFY(m_questions.first().taking == Taking::EachForItself);
    QVERIFY(m_questions.first().manner == Manner::Quietly);
    const QList<WishedLink> wishes = m_questions.first().wishes;
    QCOMPARE(wishes.size(), 2);
    QCOMPARE(wishes.first(), (WishedLink{.url = QStringLiteral("http://a.org/1"),
                                         .headers = {QStringLiteral("X-A: b")},
                                         .mirrors = {QStringLiteral("http://b.org/1")},
                                         .checksum = QStringLiteral("md5:d41d8cd98f00b204e9800998ecf8427e"),
                                         .listedName = QStringLiteral("name.bin"),
                                         .priorities = {2}}));
    QCOMPARE(wishes.last(),
             (WishedLink{.url = QStringLiteral("http://a.org/2"),
                         .checksum = QStringLiteral("sha1:da39a3ee5e6b4b0d3255bfef95601890afd80709"),
                         .listedName = QStringLiteral("two.deb"),
                         .size = 5}));
}

void TestCliListHandover::givesRelativeFoldersThoseOfTheTerminal()
{
    const QByteArray list = "http://a.org/1\n  dir=sub\nhttp://a.org/2\n";
    QVERIFY(handOver(list));
    QCOMPARE(m_questions.first().folder, QString());
    QCOMPARE(m_questions.first().wishes.first().folder, QString(QDir::currentPath() + QLatin1String("/sub")));
    // The window's own folder is for what nobody has placed.
    QCOMPARE(m_questions.first().wishes.last().folder, QString());
    init();
    QVERIFY(handOver(list, words("-d here")));
    QCOMPARE(m_questions.first().folder, QString(QDir::currentPath() + QLatin1String("/here")));
    QCOMPARE(m_questions.first().wishes.first().folder,
             QString(QDir::currentPath() + QLatin1String("/here/sub")));
    QCOMPARE(m_questions.first().wishes.last().folder, QString());
}

void TestCliListHandover::argumentsComeBeforeTheList()
{
    QVERIFY(handOver("http://a.org/[2-3]\n", words("-c 2 --on-conflict skip http://a.org/1")));
    QCOMPARE(m_questions.size(), 1);
    QCOMPARE(m_questions.first().onConflict, QStringLiteral("skip"));
    QStringList links;
    for (const WishedLink& wish : m_questions.first().wishes) {
        links.append(wish.url);
        QVERIFY(wish.connections == 2);
    }
    QCOMPARE(links, words("http://a.org/1 http://a.org/2 http://a.org/3"));
}

void TestCliListHandover::namesALineThatMakesNoSenseAndGoesOn()
{
    QVERIFY(handOver("http://a.org/1\nftp://me:canary@a.org/2\nhttp://a.org/3\n"));
    QCOMPARE(m_code, ExitCode::Failed);
    QVERIFY2(m_told.contains("list.txt:2"), m_told.constData());
    QVERIFY2(!m_told.contains("canary"), m_told.constData());
    QCOMPARE(m_questions.first().wishes.size(), 2);
    QCOMPARE(m_out, QByteArray("handed over to the desktop program: 2\n"));
}

void TestCliListHandover::handsALongListOverInOrderAndInSmallQuestions()
{
    constexpr int count = 10'000;
    QVERIFY(handOver("http://a.org/[1-10000]\n"));
    QCOMPARE(m_code, ExitCode::Done);
    int next = 0;
    for (const Handover& question : std::as_const(m_questions)) {
        QVERIFY(question.wishes.size() <= ListHandover::mostOfAQuestion);
        for (const WishedLink& wish : question.wishes)
            QCOMPARE(wish.url, QStringLiteral("http://a.org/%1").arg(++next));
    }
    QCOMPARE(next, count);
}

void TestCliListHandover::keepsQuestionsWithLargeEntriesSmall()
{
    constexpr qsizetype each = 100'000;
    QByteArray list;
    for (int n = 0; n < 40; ++n)
        list += "http://a.org/" + QByteArray::number(n) + '?' + QByteArray(each, 'x') + '\n';
    QVERIFY(handOver(list));
    QCOMPARE(m_out, QByteArray("handed over to the desktop program: 40\n"));
    for (const Handover& question : std::as_const(m_questions))
        QVERIFY(QJsonDocument(toJson(question)).toJson(QJsonDocument::Compact).size() < 2 * 1024 * 1024);
}

void TestCliListHandover::tellsWhatIsInTheListAlready()
{
    m_answer = QList<int>{0, 1};
    QVERIFY(handOver(
        "http://a.org/1?token=canarycanarycanarycanary\nhttp://a.org/2\n  out=other.bin\nhttp://a.org/3\n"));
    // The window already has the second link, and does not take the name that the list gives it.
    QCOMPARE(m_code, ExitCode::Failed);
    QVERIFY2(m_out.startsWith("http://a.org/1?"), m_out.constData());
    QVERIFY2(m_out.endsWith(": already in the list\nhanded over to the desktop program: 1\n"),
             m_out.constData());
    QVERIFY2(!m_out.contains("canarycanary"), m_out.constData());
    QCOMPARE(m_err, QByteArray("tributary-cli: http://a.org/2: already in the list\n"));
    init();
    m_answer = QList<int>{0};
    QVERIFY(handOver("http://a.org/1\n"));
    QCOMPARE(m_code, ExitCode::Done);
}

// An older window refuses the first question, so it has half of no list.
void TestCliListHandover::endsWithTheFirstRefusal()
{
    m_answer = std::unexpected(QStringLiteral("another version"));
    QVERIFY(handOver("http://a.org/[1-2000]\n"));
    QCOMPARE(m_code, ExitCode::Failed);
    QCOMPARE(m_questions.size(), 1);
    QCOMPARE(m_err, QByteArray("tributary-cli: another version\n"));
    QCOMPARE(m_out, QByteArray("handed over to the desktop program: 0\n"));
}

void TestCliListHandover::handsNothingOverOfAnUnreadableList()
{
    QVERIFY(handOver("<?xml version=\"1.0\"?><metalink xmlns=\"urn:ietf:params:xml:ns:metalink\"><file"));
    QVERIFY(m_code && *m_code != ExitCode::Done);
    QCOMPARE(m_questions.size(), 0);
}

QTEST_GUILESS_MAIN(TestCliListHandover)
#include "tst_cli_list_handover.moc"
