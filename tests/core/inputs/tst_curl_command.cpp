#include "core/inputs/curl/command_words.h"
#include "core/inputs/curl/curl_command.h"
#include "tests/core/inputs/collected_input.h"
#include "words/flaw_text.h"

#include <QTest>

using namespace tributary;

class TestCurlCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cutsWords_data();
    void cutsWords();
    void refusesWhatOnlyAShellKnows_data();
    void refusesWhatOnlyAShellKnows();
    void understands_data();
    void understands();
    void refuses_data();
    void refuses();
    void looksLikeItself();
};

namespace {

QString u(const char* text)
{
    return QString::fromUtf8(text);
}

std::unique_ptr<CommandWords> wordsOf(const QString& text)
{
    const QStringList lines = text.split(u'\n');
    std::unique_ptr<CommandWords> words = commandWordsFor(lines.first());
    for (const QString& line : lines)
        words->addLine(line);
    words->finish();
    return words;
}

} // namespace

void TestCurlCommand::cutsWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words"); // | between words, || between commands
    const auto row = [](const char* name, const char* text, const char* words) {
        QTest::newRow(name) << u(text) << u(words);
    };
    row("plain", "curl  a\tb ", "curl|a|b");
    row("single quotes", R"(curl 'a b' 'it'\''s' '$x\')", R"(curl|a b|it's|$x\)");
    row("double quotes", R"(curl "a b" "\"c\" \$d \\ \e")", R"(curl|a b|"c" $d \ \e)");
    row("no words", R"(curl '' "")", "curl||");
    row("backslashes", R"(curl a\ b \&)", "curl|a b|&");
    row("ANSI", R"(curl $'a\'b\n\t\u00e4\x21\101\U0001F600\q\\')", "curl|a'b\n\tä!A😀\\q\\");
    row("ANSI, no character", R"(curl $'\UFFFFFFFF\uD800')", "curl|\uFFFD\uFFFD");
    row("translated", R"(curl $"a")", "curl|a");
    row("a dollar alone", "curl a$ $ \"$\"", "curl|a$|$|$");
    row("quotes within a word", R"(curl a'b'"c"d)", "curl|abcd");
    row("a comment", "curl a # b", "curl|a");
    row("a hash within a word", "curl a#b", "curl|a#b");
    row("line joined", "curl a \\\n b", "curl|a|b");
    row("word joined", "curl a\\\nb", "curl|ab");
    row("joined in quotes", "curl \"a\\\nb\"", "curl|ab");
    row("line end in quotes", "curl 'a\nb'", "curl|a\nb");
    row("commands", "curl a; curl b & curl c && curl d", "curl|a || curl|b || curl|c || curl|d");

    row("cmd: carets", "curl ^\"a b^\" c ^\n d^^e ^%f^%", "curl|a b|c|d^e|%f%");
    row("cmd: quotes", "curl \"a ^b\" \"c d\\\\\" ^\n e", "curl|a ^b|c d\\|e");
    row("cmd: doubled quotes", "curl \"a \"\"b\"\" c\" ^\n", "curl|a \"b\" c");
    row("cmd: backslashes", "curl C:\\a\\\\b ^\n", "curl|C:\\a\\\\b");
    row("cmd: escaped quote in a caret's", R"(curl ^"a: \^"b\^"^")", "curl|a: \"b\"");
    row("cmd: commands", "curl ^\"a^\" & curl b", "curl|a || curl|b");
    row("cmd: ampersands", "curl ^\"a?b^&c^\" \"d&e\"", "curl|a?b&c|d&e");
}

void TestCurlCommand::cutsWords()
{
    QFETCH(const QString, text);
    const auto words = wordsOf(text);
    QCOMPARE(words->flaw(), std::nullopt);
    QStringList commands;
    for (const QStringList& command : words->commands())
        commands.append(command.join(u'|'));
    QTEST(commands.join(u(" || ")), "words");
}

void TestCurlCommand::refusesWhatOnlyAShellKnows_data()
{
    QTest::addColumn<QString>("text");
    for (const char* text : {"curl $HOME", "curl \"$HOME\"", "curl ${a}", "curl $(id)", "curl `id`",
                             "curl \"`id`\"", "curl a | sh", "curl a > b", "curl < a", "curl <(a)", "curl 'a",
                             "curl \"a", "curl $'a", "curl ^\"a^\" | b", "curl ^\"a^\" > b", "curl ^\"a"})
        QTest::newRow(text) << u(text);
}

void TestCurlCommand::refusesWhatOnlyAShellKnows()
{
    QFETCH(const QString, text);
    QVERIFY(wordsOf(text)->flaw());
}

void TestCurlCommand::understands_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QString>("lines");
    const auto row = [](const char* name, const char* command, const char* lines) {
        QTest::newRow(name) << u(command) << u(lines);
    };
    row("a link", "curl https://a/x", "0: https://a/x");
    row("no scheme", "curl a.example/x", "0: https://a.example/x");
    row("this machine", "curl localhost:8080/x", "0: http://localhost:8080/x");
    row("not this machine", "curl localhost.example/x", "0: https://localhost.example/x");
    row("--url", "curl --url https://a/x", "0: https://a/x");
    row("several", "curl https://a/x https://a/y -o one -o two",
        "0: https://a/x name=one\n0: https://a/y name=two");
    row("one by its own name", "curl -o a https://a/one -O https://a/two -o b https://a/three",
        "0: https://a/one name=a\n0: https://a/two\n0: https://a/three name=b");
    row("two by their own names at once", "curl -sOO https://a/one https://a/two -o b https://a/three",
        "0: https://a/one\n0: https://a/two\n0: https://a/three name=b");
    row("patterns", "curl 'https://a/[1-2]'", "0: https://a/1\n0: https://a/2");
    row("no patterns", "curl -g 'https://a/[1-2]'", "0: https://a/[1-2]");
    row("escaped patterns", R"(curl 'https://a/\[1-2\]')", "0: https://a/[1-2]");
    row("headers", "curl -H 'A: b' --header 'C: d: e' https://a", "0: https://a A[b] C[d: e]");
    row("header at once", "curl '-HA: b' https://a", "0: https://a A[b]");
    row("a header without a value", "curl -H 'A;' https://a", "0: https://a A[]");
    row("a header taken away", "curl -H 'Accept:' https://a", "0: https://a");
    row("headers of our own",
        "curl -H 'Range: bytes=0-' -H 'If-Range: \"x\"' -H 'accept-encoding: gzip' https://a",
        "0: https://a");
    row("headers with places of their own",
        "curl -H 'user-agent: M' -H 'Cookie: a=b' -H 'referer: https://p/' https://a",
        "0: https://a agent=M cookies=a=b referer=https://p/");
    row("their options", "curl -A M -b 'a=b; c=d' -e 'https://p/;auto' https://a",
        "0: https://a agent=M cookies=a=b; c=d referer=https://p/");
    row("user", "curl -u 'me:pa:ss' https://a", "0: me:pa:ss at https://a");
    row("user over the link's", "curl -u me:2 https://me:1@a", "0: me:2 at https://a");
    row("bearer", "curl --oauth2-bearer t https://a", "0: https://a Authorization[Bearer t]");
    row("output", "curl -o x.zip https://a", "0: https://a name=x.zip");
    row("output to the terminal", "curl -o - https://a", "0: https://a");
    row("output folder", "curl --output-dir d -O https://a", "0: https://a dir=d");
    row("letters together", "curl -sSLkox.zip https://a", "0: https://a name=x.zip unchecked");
    row("unchecked", "curl -k https://a", "0: https://a unchecked");
    row("a CA of one's own", "curl --cacert c.pem https://a", "0: https://a ca=c.pem");
    row("proxy", "curl -x http://me:pw@p:3128 https://a", "0: https://a proxy=2 me:pw@p:3128");
    row("proxy without a port", "curl -x p https://a", "0: https://a proxy=2 p:1080");
    row("socks", "curl --socks5 p:1 https://a", "0: https://a proxy=4 p:1");
    row("socks by scheme", "curl -x socks5h://p:1 https://a", "0: https://a proxy=4 p:1");
    row("proxy's user", "curl -U u:v -x p:1 https://a", "0: https://a proxy=2 u:v@p:1");
    row("GET", "curl -X GET https://a", "0: https://a");
    row("passed over", "curl -L --compressed --max-time 5 -C - --retry 3 -w '%{x}' -f https://a",
        "0: https://a");
    row("end of options", "curl -- https://a", "0: https://a");
    row("with .exe", "curl.exe https://a", "0: https://a");
}

void TestCurlCommand::understands()
{
    QFETCH(const QString, command);
    CollectedInput input;
    const auto recipes = parseCurlCommand(wordsOf(command)->commands().first());
    QVERIFY2(recipes, qPrintable(recipes ? QString() : flawText(recipes.error())));
    for (const EntryRecipe& recipe : *recipes)
        expand(recipe, input);
    QTEST(input.lines.join(u'\n'), "lines");
}

void TestCurlCommand::refuses_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char* command, const char* reason) {
        QTest::newRow(command) << u(command) << u(reason);
    };
    for (const char* data : {"curl -d a=b https://a", "curl -da=b https://a", "curl --data-raw a https://a",
                             "curl --data-binary @f https://a", "curl --data-urlencode a https://a",
                             "curl --json {} https://a", "curl -F a=b https://a", "curl https://a --data"})
        row(data, "the command sends data");
    row("curl -T f https://a", "the command uploads a file");
    row("curl -X POST https://a", "the command's method isn't GET");
    row("curl -XDELETE https://a", "the command's method isn't GET");
    row("curl -r 0-9 https://a", "the command fetches a part of the file");
    row("curl -I https://a", "the command fetches the headers alone");
    row("curl -K f", "the command reads more options from elsewhere");
    row("curl -E f https://a", "the command needs a client certificate");
    row("curl --frobnicate https://a", "the command has an option that isn't understood");
    row("curl -s? https://a", "the command has an option that isn't understood");
    // Another server than the link's would be asked.
    for (const char* elsewhere : {"curl --resolve a:443:127.0.0.1 https://a",
                                  "curl --connect-to ::b: https://a", "curl --unix-socket f https://a"})
        row(elsewhere, "the command has an option that isn't understood");
    row("curl --H 'a: b' https://a", "the command has an option that isn't understood");
    row("curl -b jar.txt https://a", "the command reads cookies from a file");
    row("curl -H @f https://a", "the command reads headers from a file");
    row("curl -H x https://a", "the header isn't of the form NAME: VALUE");
    row("curl -o ../x https://a", "the file name leads out of its folder");
    row("curl -o /tmp/x https://a", "the file name is an absolute path");
    row("curl -x socks4://p https://a", "the proxy is neither http, https nor socks5");
    row("curl -x http:// https://a", "the proxy's address is broken");
    row("curl -H", "the command's last option lacks its value");
    row("curl -L", "the command has no link");
    row("curl", "the command has no link");
    row("curl 'https://a/[9-1]'", "a range runs backwards");
    row("curl -A $'a\\nb' https://a", "the command contains a control character");
    row("wget https://a", "it is not a cURL command");
}

void TestCurlCommand::refuses()
{
    QFETCH(const QString, command);
    const auto recipes = parseCurlCommand(wordsOf(command)->commands().first());
    QVERIFY(!recipes);
    QTEST(flawText(recipes.error()), "reason");
}

void TestCurlCommand::looksLikeItself()
{
    for (const char* text : {"curl x", "  curl x", "$ curl x", "CURL.EXE x", "curl\tx", "curl"})
        QVERIFY2(looksLikeCurl(u(text)), text);
    for (const char* text : {"", "curly x", "https://curl.se", "curl/8.0", "cur", "#curl x"})
        QVERIFY2(!looksLikeCurl(u(text)), text);
}

QTEST_APPLESS_MAIN(TestCurlCommand)
#include "tst_curl_command.moc"
