#include "app/cli/commands/requests.h"
#include "app/cli/terminal/text_style.h"
#include "tests/cli/given_arguments.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace tributary;
using namespace tributary::cli;
using namespace tributary::test;

// What a whole command line is taken for, and the orders that are made of it.
class TestCliArguments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEverySpelling_data();
    void readsEverySpelling();
    void complainsAboutTheShapeOfTheCommand_data();
    void complainsAboutTheShapeOfTheCommand();
    void refusesTheNameOfAnOpenFile();
    void neverRepeatsASecretInAComplaint();
    void findsTheCommand();
    void anOptionOfAnotherCommandIsUnknown();
    void saysWhichOptionsAnAddCanNotHandOver();
    void outputStandsBelowTheFolder();
    void credentialsComeFromTheOptionBeforeTheUrl();
    void aListedUserGetsThePasswordThatStandsElsewhere();
    void readsThePasswordFromAFile();
    void readsThePasswordFromALongFile();
    void aBadLinkIsAnOrderThatFailed();
    void showsLinksAsTheyWereGiven();
    void choosesHowToShowProgress();
};

namespace {

std::expected<QString, UsageError> passwordSavedAt(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        QTest::qFail("writing the password file", __FILE__, __LINE__);
    file.close();
    return readPassword(path);
}

} // namespace

void TestCliArguments::readsEverySpelling_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("long") << words("--connections 7 --quiet --force");
    QTest::newRow("long with equals") << words("--connections=7 --quiet --force");
    QTest::newRow("short") << words("-c 7 -q -f");
    QTest::newRow("short, value attached") << words("-c7 -q -f");
    QTest::newRow("short, flags together") << words("-qf -c7");
    QTest::newRow("short, all together") << words("-qfc7");
    QTest::newRow("short, all together, value apart") << words("-qfc 7");
    QTest::newRow("the last one counts") << words("-c 1 -c 7 -v -q -f");
}

void TestCliArguments::readsEverySpelling()
{
    QFETCH(const QStringList, arguments);
    Options expected = optionsOf({});
    expected.common.connections = {ConnectionGrowthKind::Fixed, 7};
    expected.verbosity = Verbosity::Quiet;
    expected.common.target.onConflict = ConflictPolicy::Overwrite;
    QVERIFY(optionsOf(arguments) == expected);
    const auto behind = invoke(QStringList{QStringLiteral("get"), fileUrl} + arguments);
    QVERIFY(behind && behind->options == expected);
}

void TestCliArguments::complainsAboutTheShapeOfTheCommand_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("complaint");
    const auto row = [](const QStringList& arguments, const char* complaint) {
        QTest::newRow(qPrintable(arguments.join(u' '))) << arguments << QString::fromUtf8(complaint);
    };
    row({}, "a command or a URL is missing");
    row(words("get"), "a URL is missing");
    row(words("get -q --"), "a URL is missing");
    row(words("fetch"), "there is no command 'fetch'");
    row(words("help fetch"), "there is no command 'fetch'");
    row(words("prob http://a/"), "there is no command 'prob'; did you mean probe?");
    row(words("-q pasue 1"), "there is no command 'pasue'; did you mean pause?");
    row(words("help lst"), "there is no command 'lst'; did you mean list?");
    row(words("get get http://a/"),
        "'get' is a command and not a URL; for a server of that name, enter get/");
    row(words("add http://a/ list"),
        "'list' is a command and not a URL; for a server of that name, enter list/");
    row(words("-o x list"), "there is no option -o");
    row(words("add -c auto http://a/"),
        "--connections auto is for get; add can't hand it over to the desktop program");
    row(words("add -i https://a/list.meta4"),
        "--input URL is for get; add can't hand it over to the desktop program");
    row(words("add -i - -i https://a/list.meta4"),
        "--input URL is for get; add can't hand it over to the desktop program");
    row(words("get -i - -i -"),
        "only one of --input, --password-file and --client-key-password-file can be -");
    row(words("get --fast http://a/"), "there is no option --fast");
    row(words("get -Z http://a/"), "there is no option -Z");
    row(words("get -qZ http://a/"), "there is no option -Z");
    row({QStringLiteral("get"), QStringLiteral("--input=")},
        "--input takes a file that can be read, an http or https link, or -, not ''");
    row(words("get --input http:///a"), "--input: 'http:///a' can't be read: it names no host");
    row(words("get --input http://[a/list"),
        "--input: 'http://[a/list' can't be read: its host name is not valid");
    row(words("get --input https://me:canary@a:0/list"),
        "--input: 'https://a:0/list' can't be read: its port is not valid");
    row(words("get --conections 4 http://a/"),
        "there is no option --conections; did you mean --connections?");
    row(words("get --ouptut=x http://a/"), "there is no option --ouptut; did you mean --output?");
    row(words("get --retires 4 http://a/"), "there is no option --retires; did you mean --retries?");
    row(words("get --hep"), "there is no option --hep; did you mean --help?");
    row(words("probe --conections 4 http://a/"), "there is no option --conections");
    row(words("get --x http://a/"), "there is no option --x");
    row(words("get -i - --password-file - -u me"),
        "only one of --input, --password-file and --client-key-password-file can be -");
    row(words("get -o x -i -"), "--output takes one URL; with several, use --dir");
    row(words("get -o x --path-from-url http://a/"),
        "--output gives the whole path; it can't be used with --path-from-url or --name-template");
    row(words("get --path-from-url --name-template {host}/{name} http://a/"),
        "--path-from-url and --name-template can't be used together");
    row(words("get http://a/ --dir"), "--dir needs a value: the path of a folder");
    row(words("get http://a/ -qc"), "--connections needs a value: a number from 1 to 64, or auto");
    row(words("get --max-part 99999999T http://a/"),
        "--max-part takes a size of at least 16K, such as 10M; '99999999T' is too large");
    row(words("get --limit-rate=99999999999999999999 http://a/"),
        "--limit-rate takes bytes a second, such as 500K or 1.5M, or none; '99999999999999999999' is too "
        "large");
    row(words("get --max-part 1K http://a/"),
        "--max-part takes a size of at least 16K, such as 10M, not '1K'");
    row(words("get --force=yes http://a/"), "--force takes no value");
    row(words("get -o x http://a/ http://b/"), "--output takes one URL; with several, use --dir");
    row(words("get -o - http://a/"),
        "--output takes the path of a file; standard output can't be one (./- can)");
    row(words("get -o there/ http://a/"),
        "--output takes the path of a file, not a folder; use --dir for that");
    row(words("get -o a/.. http://a/"),
        "--output takes the path of a file, not a folder; use --dir for that");
    row({QStringLiteral("get"), QStringLiteral("-o"), QDir::tempPath(), QStringLiteral("http://a/")},
        "--output takes the path of a file, not a folder; use --dir for that");
    for (const char* const name : {"input", "cookies", "ca-file", "client-certificate", "client-key"}) {
        const QString option = QLatin1String("--") + QLatin1String(name);
        row({QStringLiteral("get"), option, QDir::tempPath(), QStringLiteral("http://a/")},
            qPrintable(option + QLatin1String(": '") + QDir::tempPath() +
                       QLatin1String("' can't be read: it is a folder")));
    }
    row(words("get --cookies sid=canary http://a/"),
        "--cookies takes a file that can be read, in the Netscape format; did you mean --cookie?");
    row(words("get --client-certificate me.pem:canary http://a/"),
        "--client-certificate takes a file that can be read; did you mean --client-key-password-file?");
#ifdef Q_OS_UNIX
    row(words("get --input /nowhere/list http://a/"),
        "--input: '/nowhere/list' can't be read: No such file or directory");
    row(words("get --cookies cookies.txt http://a/"),
        "--cookies: 'cookies.txt' can't be read: No such file or directory");
    row(words("get --ca-file=/nowhere/at/all.pem http://a/"),
        "--ca-file: '/nowhere/at/all.pem' can't be read: No such file or directory");
    row(words("get --ca-file /dev/null http://a/"),
        "--ca-file: '/dev/null' can't be read: it is not a regular file");
    const QString tooLong = QString(126, u'n') + QString(65, QChar(0xe4));
    row({QStringLiteral("get"), QStringLiteral("-o"), tooLong, QStringLiteral("http://a/")},
        "--output takes a name of at most 255 bytes");
    row(words("get -o /dev/null http://a/"), "--output takes the path of a file; /dev/null isn't one");
    row(words("get -d /dev -o null http://a/"), "--output takes the path of a file; null isn't one");
    row(words("get -d / -o etc/passwd/x http://a/"),
        "--output takes the path of a file; etc/passwd/x isn't one");
#endif
    row(words("get --mirror http://c/ http://a/ http://b/"),
        "--mirror takes one URL; in a list, mirrors stand on one line");
    row(words("get --retry-wait 5 --retry-max-wait 1 http://a/"),
        "--retry-max-wait must not be shorter than --retry-wait");
    row(words("get -u a:b --password-file f http://a/"),
        "--password-file and a password in --user can't be used together");
    row(words("get --password-file f http://a/"), "--password-file needs --user NAME");
    row(words("add"), "a URL is missing");
    row(words("add -o x http://a/ http://b/"), "--output takes one URL; with several, use --dir");
    row(words("add -o there/ http://a/"),
        "--output takes the path of a file, not a folder; use --dir for that");
    row({QStringLiteral("add"), QStringLiteral("-o"), QDir::tempPath(), QStringLiteral("http://a/")},
        "--output takes the path of a file, not a folder; use --dir for that");
    row(words("add --mirror http://c/ http://a/ http://b/"),
        "--mirror takes one URL; in a list, mirrors stand on one line");
    row(words("add --password-file f http://a/"), "--password-file needs --user NAME");
    row(words("add -i - --password-file - -u me http://a/"),
        "only one of --input, --password-file and --client-key-password-file can be -");
    row(words("add -i - -o x http://a/"), "--output takes one URL; with several, use --dir");
    row(words("add -i - --mirror http://c/ http://a/"),
        "--mirror takes one URL; in a list, mirrors stand on one line");
    row(words("bench"), "a URL is missing");
    row(words("bench --rounds 0 http://a/"), "--rounds takes a number from 1 to 100, not '0'");
    row(words("bench --rounds 101 http://a/"), "--rounds takes a number from 1 to 100, not '101'");
    row(words("bench -o x http://a/"), "there is no option -o");
    row(words("get --rounds 2 http://a/"), "there is no option --rounds");
    row(words("verify"), "verify takes one file");
    row(words("verify a b --checksum md5:d41d8cd98f00b204e9800998ecf8427e"), "verify takes one file");
    row(words("verify a"), "verify needs --checksum ALG:HEX");
    const QString none = QString(32, u'0');
    const QString other = QString(32, u'1');
    const QStringList twice{QStringLiteral("--checksum"), QStringLiteral("md5:") + none,
                            QStringLiteral("--checksum"), QStringLiteral("md5:") + other};
    row(words("verify a") + twice, "--checksum can be given only once");
    row(QStringList{QStringLiteral("get"), fileUrl, QStringLiteral("--checksum"),
                    QStringLiteral("md5:") + none, QStringLiteral("--accept-checksum"),
                    QStringLiteral("md5:") + other},
        "--accept-checksum and --checksum can't be used together");
    row(QStringList{QStringLiteral("get"), fileUrl} + twice, "--checksum can be given only once");
}

void TestCliArguments::complainsAboutTheShapeOfTheCommand()
{
    QFETCH(const QStringList, arguments);
    QTEST(complaintAbout(arguments), "complaint");
}

// As /dev/stdout is one, where the output goes to a file.
void TestCliArguments::refusesTheNameOfAnOpenFile()
{
#ifndef Q_OS_LINUX
    QSKIP("only Linux names open files so; in Wine the names may be there by chance");
#endif
    const QTemporaryDir folder;
    QFile open(folder.filePath(QStringLiteral("open")));
    QVERIFY(open.open(QIODevice::WriteOnly));
    const QString number = QString::number(open.handle());
    const QString itself = QLatin1String("/proc/self/fd/") + number;
    QVERIFY(QFile::exists(itself));
    const QString link = folder.filePath(QStringLiteral("link"));
    QVERIFY(QFile::link(itself, link));
    for (const QString& name : {itself, QString(QLatin1String("/dev/fd/") + number), link}) {
        QCOMPARE(complaintAbout({QStringLiteral("-o"), name, fileUrl}),
                 QString(QLatin1String("--output takes the path of a file; ") + name +
                         QLatin1String(" isn't one")));
    }
    QVERIFY(complaintAbout({QStringLiteral("-o"), open.fileName(), fileUrl}).isEmpty());
}

void TestCliArguments::neverRepeatsASecretInAComplaint()
{
    for (const QStringList& arguments :
         {words("-H Canary"), QStringList{QStringLiteral("-u:Canary")}, words("--cookie=Canary"),
          words("--proxy ftp://a:Canary@b"), words("--user-agent=ok --proxy=Canary")}) {
        const QString complaint = complaintAbout(arguments + QStringList(fileUrl));
        QVERIFY(!complaint.isEmpty());
        QVERIFY2(!complaint.contains(QLatin1String("Canary")), qPrintable(complaint));
    }
}

void TestCliArguments::findsTheCommand()
{
    QCOMPARE(invoke({fileUrl})->command, Command::Get);
    QCOMPARE(invoke({QStringLiteral("-q"), fileUrl})->command, Command::Get);
    QCOMPARE(invoke({QStringLiteral("example.com/a")})->command, Command::Get);
    QCOMPARE(invoke({QStringLiteral("probe"), fileUrl})->command, Command::Probe);
    QCOMPARE(invoke({QStringLiteral("bench"), fileUrl})->command, Command::Bench);
    QCOMPARE(invoke({QStringLiteral("bench"), fileUrl})->options.rounds, 3);
    QCOMPARE(invoke(words("verify f --checksum md5:d41d8cd98f00b204e9800998ecf8427e"))->command,
             Command::Verify);
    for (const auto& [text, command] :
         {std::pair{"list", Command::List}, std::pair{"pause 1", Command::Pause},
          std::pair{"resume --all", Command::Resume}, std::pair{"cancel 1", Command::Cancel},
          std::pair{"remove 1", Command::Remove}, std::pair{"limit none", Command::Limit}})
        QCOMPARE(invoke(words(text))->command, command);
    QCOMPARE(invoke({QStringLiteral("--version")})->command, Command::Version);
    for (const char* text : {"help", "--help", "-h", "help --help", "help -h"})
        QCOMPARE(invoke(words(text))->topic, Command::Help);
    for (const char* text :
         {"help get", "get --help", "get -h", "get -qh", "get -q --help --nonsense", "-q --help"}) {
        QCOMPARE(invoke(words(text))->command, Command::Help);
        QCOMPARE(invoke(words(text))->topic, Command::Get);
    }
    const QString checksum = QStringLiteral("md5:d41d8cd98f00b204e9800998ecf8427e");
    const QStringList verified{QStringLiteral("--checksum"), checksum, QStringLiteral("verify"),
                               QStringLiteral("list")};
    QCOMPARE(invoke(verified)->command, Command::Verify);
    QCOMPARE(invoke(verified)->options.operands, words("list"));
    for (const auto& [text, command] :
         {std::pair{"--json list", Command::List}, std::pair{"-q probe http://a/", Command::Probe},
          std::pair{"-qvH Name:x probe http://a/", Command::Probe},
          std::pair{"--retries 2 --timeout=3 bench http://a/", Command::Bench},
          std::pair{"-q -o get add http://a/", Command::Add}, std::pair{"-q help get", Command::Help},
          std::pair{"-q --help probe", Command::Help}, std::pair{"-q -- list", Command::Get},
          std::pair{"-q get/", Command::Get}, std::pair{"-q intranet", Command::Get}}) {
        const auto read = invoke(words(text));
        QVERIFY2(read && read->command == command, text);
        const qsizetype links = command == Command::Help || command == Command::List ? 0 : 1;
        QVERIFY2(read->options.operands.size() == links, text);
    }
    QCOMPARE(invoke(words("-q help get"))->topic, Command::Get);
    QCOMPARE(invoke(words("-q --help probe"))->topic, Command::Probe);
    const auto secret = invoke(words("-u me:Canary probe http://a/"));
    QVERIFY(secret->secrets.contains(SecretText{2, QStringLiteral("me:Canary")}));
    const auto dashes = invoke(words("get -- -a --b -"));
    QCOMPARE(dashes->options.operands, words("-a --b -"));
    QCOMPARE(invoke(words("get -"))->options.operands, words("-"));
}

void TestCliArguments::anOptionOfAnotherCommandIsUnknown()
{
    QCOMPARE(complaintAbout({QStringLiteral("probe"), QStringLiteral("--jobs=3"), fileUrl}),
             QStringLiteral("there is no option --jobs"));
    QCOMPARE(complaintAbout(words("verify f -c3")), QStringLiteral("there is no option -c"));
}

// Dropped silently, it would let a person wait for what never comes.
void TestCliArguments::saysWhichOptionsAnAddCanNotHandOver()
{
    for (const Option& option : optionTable()) {
        if (!option.commands.testFlag(Command::Get) || option.commands.testFlag(Command::Add))
            continue;
        const QString name = QLatin1String("--") + option.name;
        const QString complaint = name + QLatin1String(" is for get; add can't hand it over to the desktop "
                                                       "program");
        QCOMPARE(complaintAbout({QStringLiteral("add"), name, fileUrl}), complaint);
        if (option.letter != 0) {
            const QString letter = QLatin1Char('-') + QString(QLatin1Char(option.letter));
            QCOMPARE(complaintAbout({QStringLiteral("add"), letter, fileUrl}), complaint);
        }
    }
    QCOMPARE(complaintAbout(words("add --rounds 2 http://a/")),
             QStringLiteral("there is no option --rounds"));
    QCOMPARE(complaintAbout(words("add -Z http://a/")), QStringLiteral("there is no option -Z"));
}

void TestCliArguments::outputStandsBelowTheFolder()
{
    const auto targetOf = [](const char* arguments) {
        return ordersFor(optionsOf(words(arguments))).first().request->target;
    };
    const QString here = QDir::currentPath();
    QCOMPARE(targetOf("-o a.iso").folder, here);
    QCOMPARE(targetOf("-o a.iso").fileName, QStringLiteral("a.iso"));
    QCOMPARE(targetOf("-o ../sub/a.iso").folder, QDir::cleanPath(here + QLatin1String("/../sub")));
    QCOMPARE(targetOf("-d there -o sub/a.iso").folder, QString(here + QLatin1String("/there/sub")));
    // Where there are drives, of the one that the program is on.
    QCOMPARE(targetOf("-d there -o /abs/a.iso").folder, QFileInfo(QStringLiteral("/abs")).absoluteFilePath());
    QCOMPARE(targetOf("-d /there/").folder, QFileInfo(QStringLiteral("/there")).absoluteFilePath());
#ifdef Q_OS_WIN
    QCOMPARE(targetOf("-d there. -o sub./a.iso").folder, QString(here + QLatin1String("/there/sub")));
#else
    QCOMPARE(targetOf("-d there. -o sub./a.iso").folder, QString(here + QLatin1String("/there./sub.")));
#endif
    QVERIFY(targetOf("-d /there").fileName.isEmpty());
}

void TestCliArguments::credentialsComeFromTheOptionBeforeTheUrl()
{
    Options options;
    const auto credentials = [&options](const char* url) {
        return orderFor(options, QString::fromUtf8(url), 1).request->credentials;
    };
    QCOMPARE(credentials("http://h/a"), std::nullopt);
    QCOMPARE(credentials("http://u:p@h/a"), (Credentials{QStringLiteral("u"), QStringLiteral("p")}));
    options.password = QStringLiteral("file");
    QCOMPARE(credentials("http://u:p@h/a"), (Credentials{QStringLiteral("u"), QStringLiteral("p")}));
    QCOMPARE(credentials("http://u@h/a"), (Credentials{QStringLiteral("u"), QStringLiteral("file")}));
    options.user = UserChoice{QStringLiteral("me"), std::nullopt};
    QCOMPARE(credentials("http://u:p@h/a"), (Credentials{QStringLiteral("me"), QStringLiteral("file")}));
    options.user->password = QStringLiteral("own");
    QCOMPARE(credentials("http://u:p@h/a"), (Credentials{QStringLiteral("me"), QStringLiteral("own")}));
}

void TestCliArguments::aListedUserGetsThePasswordThatStandsElsewhere()
{
    Options options;
    const auto credentials = [&options](const Credentials& listed) {
        const ListedDownload entry{.line = 1, .request = {.url = QUrl(fileUrl), .credentials = listed}};
        return orderFor(options, entry, 1).request->credentials;
    };
    const Credentials named{QStringLiteral("u"), QString()};
    QCOMPARE(credentials(named), named);
    options.password = QStringLiteral("file");
    QCOMPARE(credentials(named), (Credentials{QStringLiteral("u"), QStringLiteral("file")}));
    const Credentials whole{QStringLiteral("u"), QStringLiteral("p")};
    QCOMPARE(credentials(whole), whole);
    options.user = UserChoice{QStringLiteral("me"), std::nullopt};
    QCOMPARE(credentials(named), named);
}

void TestCliArguments::readsThePasswordFromAFile()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("password"));
    const auto passwordIn = [&path](const QByteArray& bytes) { return passwordSavedAt(path, bytes); };
    QCOMPARE(passwordIn("p w\xc3\xa4\nsecond line\n").value(), QStringLiteral("p wä"));
    QCOMPARE(passwordIn("windows\r\n").value(), QStringLiteral("windows"));
    QCOMPARE(passwordIn("no end").value(), QStringLiteral("no end"));
    // As PowerShell and the editor of Windows save it.
    QCOMPARE(passwordIn(QByteArray("\xff\xfep\0\xe4\0\x0a\x0a\r\0\n\0s\0", 14)).value(),
             QString(QStringLiteral("pä") + QChar(0x0a0a)));
    QCOMPARE(passwordIn(QByteArray("\xfe\xff\0p\0\xe4\0\n", 8)).value(), QStringLiteral("pä"));
    QCOMPARE(passwordIn("\xef\xbb\xbfp\xc3\xa4\n").value(), QStringLiteral("pä"));
    for (const auto& [bytes, why] : {std::pair("p\xe4ss\n", "the text is not valid UTF-8"),
                                     std::pair("\xff\xfe\n", "the text is not valid Unicode")}) {
        const auto other = passwordIn(bytes);
        QVERIFY2(!other && other.error().message.endsWith(QLatin1String(why)), bytes);
    }
    QVERIFY(passwordIn("").error().message.contains(QLatin1String("is empty")));
    QVERIFY(passwordIn("\nsecond").error().message.contains(QLatin1String("is empty")));
    const QString missing = readPassword(folder.filePath(QStringLiteral("none"))).error().message;
    QFile none(folder.filePath(QStringLiteral("none")));
    QVERIFY(!none.open(QIODevice::ReadOnly));
    QCOMPARE(missing, QLatin1String("--password-file takes a file that can be read: ") + none.errorString());
    // The password itself may have been given in place of a file.
    QVERIFY2(!missing.contains(folder.path()), qPrintable(missing));
    QVERIFY(!readPassword(folder.path()).has_value());
}

// Only the first line counts, wherever the text that is read ends.
void TestCliArguments::readsThePasswordFromALongFile()
{
    const QTemporaryDir folder;
    const QByteArray line("\xff\xfep\0\n\0", 6);
    for (const qsizetype more : {65'533, 65'534, 65'535, 70'001}) {
        const auto password =
            passwordSavedAt(folder.filePath(QStringLiteral("password")), line + QByteArray(more, '\xd8'));
        QCOMPARE(password.value_or(QString()), QStringLiteral("p"));
    }
}

void TestCliArguments::aBadLinkIsAnOrderThatFailed()
{
    Options options;
    options.operands = QStringList{fileUrl, QStringLiteral("ftp://a:b@c/"), fileUrl};
    const QList<Order> orders = ordersFor(options);
    QCOMPARE(orders.size(), 3);
    QVERIFY(orders.at(0).request && orders.at(2).request);
    QCOMPARE(orders.at(1).request.error().kind, ErrorKind::UnsupportedScheme);
    QCOMPARE(orders.at(1).subject.text, QStringLiteral("ftp://c/"));
    QCOMPARE(orders.at(2).subject.number, 3);
}

void TestCliArguments::showsLinksAsTheyWereGiven()
{
    const auto shown = [](const char* text) { return orderFor({}, QString::fromUtf8(text), 1).subject.text; };
    QCOMPARE(shown("http://u:p@h/%7Ea b"), QStringLiteral("http://h/%7Ea b"));
    QCOMPARE(shown("example.com/a"), QStringLiteral("https://example.com/a"));
}

void TestCliArguments::choosesHowToShowProgress()
{
    Options options;
    QCOMPARE(progressStyleFor(options, OutputKind::Terminal), ProgressStyle::Bar);
    QCOMPARE(progressStyleFor(options, OutputKind::File), ProgressStyle::Lines);
    QCOMPARE(verbosityFor(options), Verbosity::Normal);
    QVERIFY(tellsNotices(options));
    options.form = OutputForm::Json;
    QCOMPARE(progressStyleFor(options, OutputKind::Terminal), ProgressStyle::None);
    QCOMPARE(verbosityFor(options), Verbosity::Quiet);
    QVERIFY(tellsNotices(options));
    options.verbosity = Verbosity::Quiet;
    QVERIFY(!tellsNotices(options));
    options.verbosity = Verbosity::Verbose;
    QCOMPARE(verbosityFor(options), Verbosity::Verbose);
    QVERIFY(!tellsNotices(options));
    options.verbosity = Verbosity::Normal;
    options.progress.style = ProgressStyle::Bar;
    QCOMPARE(progressStyleFor(options, OutputKind::File), ProgressStyle::Bar);
    QCOMPARE(verbosityFor(options), Verbosity::Normal);
}

QTEST_APPLESS_MAIN(TestCliArguments)
#include "tst_cli_arguments.moc"
