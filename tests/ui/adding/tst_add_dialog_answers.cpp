#include "core/values/naming/category.h"
#include "tests/support/checks/patience.h"
#include "tests/ui/adding/open_add_dialog.h"
#include "tests/ui/list/accessible/told_events.h"
#include "ui/adding/link_edit.h"
#include "ui/adding/link_probe.h"
#include "ui/adding/listed_links.h"
#include "ui/looks/looks.h"
#include "ui/looks/measures.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/tall_area.h"
#include "ui/words/hour_text.h"
#include "ui/words/number_text.h"
#include "ui/words/probe_words.h"
#include "words/failure_text.h"

#include <QCheckBox>
#include <QDir>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QPromise>
#include <QPushButton>
#include <QScopeGuard>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextLayout>
#include <QTextOption>
#include <QTimer>
#include <QToolButton>

using namespace tributary;

// What the New download dialog does with the answers of the server, the list and the disk.
class AddDialogAnswersTest : public QObject, protected OpenAddDialog
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { m_dialog.reset(); }
    void fillsInTheNameThatTheServerTells();
    void standsAsNearToEachFieldAsItsWordsAre_data();
    void standsAsNearToEachFieldAsItsWordsAre();
    void leavesTheRoomOfRecentFoldersToThePath();
    void tellsTheType_data();
    void tellsTheType();
    void tellsARefusalAsSuch_data();
    void tellsARefusalAsSuch();
    void saysUntilWhenTheServerWantsToBeLeftAlone();
    void saysThatTheFileDoesNotFit();
    void keepsOneLineForTheAnswer();
    void standsStillWhileALinkIsTyped();
    void keepsTheAnswerWhateverElseIsWrong_data();
    void keepsTheAnswerWhateverElseIsWrong();
    void leavesATypedNameAlone();
    void asksForAUserWhenTheServerDoes();
    void leavesTheFocusToWhoTypesAName();
    void asksTheServerNothingWhileAPasswordIsTyped_data();
    void asksTheServerNothingWhileAPasswordIsTyped();
    void asksNoServerOnAWayThatNobodyChose_data();
    void asksNoServerOnAWayThatNobodyChose();
    void asksTheServerByAProxyThatWasTyped();
    void triesHttpWhereHttpsIsAGuess_data();
    void triesHttpWhereHttpsIsAGuess();
    void asksAGuessedLinkOncePerScheme();
    void asksThisMachineOverHttpAlone();
    void heedsAnHttpsThatIsWrittenMeanwhile();
    void waitsForTheAnswerAboutAGuess_data();
    void waitsForTheAnswerAboutAGuess();
    void staysOpenForWhatIsMadeWrongMeanwhile_data();
    void staysOpenForWhatIsMadeWrongMeanwhile();
    void sendsNothingSecretForAGuess();
    void leavesTheFocusWithWhoeverTypesALink();
    void leavesTheFocusWhereItIsOnceThereIsAUser();
    void mayBeClosedBeforeTheServerAnswers();
    void goesToALinkThatIsListed();
    void staysInPlaceForALinkThatIsListed();
    void saysWhichOfSeveralAreListed();
    void readsAListedLinkFromItsProtocol();
    void leavesNoSpareRoomAroundWhatIsListed_data();
    void leavesNoSpareRoomAroundWhatIsListed();
    void asksOfOneListedLinkAlone();
    void leavesOutWhatIsListed();
    void downloadsWhatIsListedAgainForWhoWantsIt();
    void startsNothingWhereAllAreListed();
    void namesOnlyAFewThatAreListed();
    void looksALinkUpOnce();
    void noticesWhatIsListedMeanwhile();
    void takesTheNameThatTheDiskHasFree();
    void keepsTheNameWhereNoDiskCouldBeAsked();
    void saysThatAFileIsThere_data();
    void saysThatAFileIsThere();
    void warnsOfAPageInPlaceOfAFile();
    void tellsTheFolderOfTheFilesType();
    void looksForTheNameWhereTheTypeSendsTheFile();
    void describesFieldsOnlyAnew();
    void movesOnceWhenAFileIsThere();
    void growsWithALongName();
    void asksTheDiskForOneNameAtATime();
    void saysNothingWhereNoDiskCouldBeAsked();
};

namespace {

QFuture<Expected<ProbeReport>> answer(const Expected<ProbeReport>& report)
{
    return QtFuture::makeReadyFuture(report);
}

ProbeReport found(const char* name)
{
    ProbeReport report;
    report.name = QString::fromUtf8(name);
    report.size = 1572864;
    report.rangeSupported = true;
    return report;
}

// A disk that has nothing but this name free.
decltype(NameOnDisk::freeName) freeNameAlways(const QString& name)
{
    return [name](const QString&, const QString&) { return QtFuture::makeReadyFuture(name); };
}

// Files are sorted by their type in this folder alone.
SortedFolder sortedIn(const QString& sorted)
{
    return [sorted](const QString& askedFor, const QString& name, const QByteArray& contentType) {
        return askedFor == sorted ? folderFor(usualCategories(), askedFor, name, contentType) : askedFor;
    };
}

// Finds links at this host in the list.
FindListed listedAt(const char* host)
{
    return [host = QString::fromLatin1(host)](const QList<DownloadRequest>& asked) {
        ListedLinks listed;
        for (const DownloadRequest& request : asked) {
            if (request.url.host() == host)
                listed.insert(request.url, {.id = DownloadId{quint64(listed.size()) + 1}, .freeName = {}});
        }
        return listed;
    };
}

} // namespace

void AddDialogAnswersTest::fillsInTheNameThatTheServerTells()
{
    QList<QUrl> asked;
    QStringList folders;
    open("http://a.org/1", {.askServer = [&](const DownloadRequest& request) {
             asked.append(request.url);
             folders.append(request.target.folder);
             return answer(found("report.pdf"));
         }});
    TRY_COMPARE(named<QLineEdit>("File name")->text(), QStringLiteral("report.pdf"));
    QCOMPARE(facts(), QStringLiteral("1.5\u00A0MiB · PDF document · can be resumed"));
    auto* label = m_dialog->findChild<QLabel*>(QStringLiteral("facts"));
    m_dialog->layout()->activate();
    QVERIFY(label->heightForWidth(label->width()) <= label->height());
    QCOMPARE(asked, QList{QUrl(QStringLiteral("http://a.org/1"))});
    QCOMPARE(folders, QStringList{m_dialog->requests().first().target.folder});
    // The server will say so again.
    QVERIFY(m_dialog->requests().first().target.fileName.isEmpty());
    named<LinkEdit>("URL")->setPlainText(QStringLiteral("http://a.org/2"));
    QVERIFY(named<QLineEdit>("File name")->text().isEmpty());
    TRY_COMPARE(asked.size(), 2);
}

void AddDialogAnswersTest::standsAsNearToEachFieldAsItsWordsAre_data()
{
    QTest::addColumn<bool>("isListed");
    QTest::newRow("new") << false;
    QTest::newRow("listed") << true;
}

// Words that are nearer to the next field would be read as about that one.
void AddDialogAnswersTest::standsAsNearToEachFieldAsItsWordsAre()
{
    QFETCH(const bool, isListed);
    const char* links = isListed ? "http://a.org/1\nhttp://a.org/2" : "http://a.org/1";
    AddSurroundings around{.askServer = [](const DownloadRequest&) { return answer(found("report.pdf")); }};
    if (isListed)
        around.findListed = [](const QList<DownloadRequest>& asked) {
            return ListedLinks{{asked.first().url, {.id = DownloadId{1}, .freeName = {}, .facts = {}}}};
        };
    open(links, around);
    TRY_VERIFY(!facts().isEmpty());
    TRY_VERIFY(!m_dialog->findChild<QLabel*>(QStringLiteral("free"))->text().isEmpty());
    // Some styles make buttons beside a field higher than that.
    const auto endOfRow = [this](const QWidget* field) {
        int end = 0;
        for (const auto* beside : field->parentWidget()->findChildren<QWidget*>(Qt::FindDirectChildrenOnly)) {
            if (beside->isVisible() && beside->geometry().top() <= field->geometry().center().y())
                end = std::max(end, beside->mapTo(m_dialog.get(), QPoint(0, beside->height())).y());
        }
        return end;
    };
    const auto below = [&](const char* field, const char* words) {
        const auto* label = m_dialog->findChild<QLabel*>(QLatin1String(words));
        return label->mapTo(m_dialog.get(), label->contentsRect().topLeft()).y() -
               endOfRow(named<QWidget>(field));
    };
    const int folder = below("Folder", "free");
    TRY_COMPARE(below("File name", "facts"), folder);
    if (isListed)
        TRY_COMPARE(below("URL", "listed"), folder);
}

void AddDialogAnswersTest::leavesTheRoomOfRecentFoldersToThePath()
{
    open("http://a.org/1", {.recentFolders = {QStringLiteral("/tmp"), QStringLiteral("/var/tmp")}});
    const auto* recent = named<QPushButton>("Recent folders");
    const int browse = named<QPushButton>("&Browse…")->height();
    TRY_COMPARE(recent->height(), browse);
    QVERIFY2(recent->width() <= browse + spacing::close, qPrintable(QString::number(recent->width())));
}

void AddDialogAnswersTest::tellsTheType_data()
{
    QTest::addColumn<QByteArray>("said");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QString>("facts");
    const auto with = [](const char* type) {
        return QStringLiteral("1.5\u00A0MiB · %1 · can be resumed").arg(QLatin1String(type));
    };
    QTest::newRow("of the server") << QByteArray("application/pdf") << QByteArray("a")
                                   << with("PDF document");
    QTest::newRow("a page instead of the file")
        << QByteArray("Text/HTML; charset=utf-8") << QByteArray("a.pdf") << with("HTML document");
    QTest::newRow("by the name, of bytes")
        << QByteArray("application/octet-stream") << QByteArray("a.pdf") << with("PDF document");
    QTest::newRow("by the name, of plain text")
        << QByteArray("text/plain") << QByteArray("a.pdf") << with("PDF document");
    QTest::newRow("unknown to all") << QByteArray("application/octet-stream") << QByteArray("a")
                                    << QStringLiteral("1.5\u00A0MiB · can be resumed");
}

void AddDialogAnswersTest::tellsTheType()
{
    QFETCH(const QByteArray, said);
    QFETCH(const QByteArray, name);
    QFETCH(const QString, facts);
    ProbeReport report = found(name.constData());
    report.contentType = said;
    open("http://a.org/1", {.askServer = [report](const DownloadRequest&) { return answer(report); }});
    TRY_COMPARE(this->facts(), facts);
}

void AddDialogAnswersTest::tellsARefusalAsSuch_data()
{
    QTest::addColumn<DownloadError>("error");
    QTest::addColumn<bool>("isRefusal");
    QTest::newRow("no such file") << DownloadError{.kind = ErrorKind::NotFound, .httpStatus = 404} << true;
    QTest::newRow("for others") << DownloadError{.kind = ErrorKind::Forbidden, .httpStatus = 403} << true;
    QTest::newRow("nobody there") << DownloadError{.kind = ErrorKind::ConnectionRefused} << false;
    QTest::newRow("stopped on the way")
        << DownloadError{.kind = ErrorKind::ProxyFailed, .httpStatus = 407} << false;
}

void AddDialogAnswersTest::tellsARefusalAsSuch()
{
    QFETCH(const DownloadError, error);
    QFETCH(const bool, isRefusal);
    open("http://a.org/1", {.askServer = [&error](const DownloadRequest&) {
             return answer(Expected<ProbeReport>(std::unexpected(error)));
         }});
    const QString words = errorText(error);
    TRY_COMPARE(facts(), isRefusal ? words : QStringLiteral("The link could not be checked: %1.").arg(words));
    const auto* label = m_dialog->findChild<QLabel*>(QStringLiteral("facts"));
    const auto color = [label] { return label->palette().color(label->foregroundRole()); };
    const QColor trouble = looksOf(m_dialog->palette(), Ground::Window).of(Tone::Trouble);
    QCOMPARE(color() == trouble, isRefusal);
    // Where all words have one colour, the sign tells it.
    const auto* sign = label->findChild<IconLabel*>();
    QCOMPARE(sign->isVisible(), isRefusal);
    QCOMPARE(label->contentsRect().left() > sign->geometry().right(), isRefusal);
    named<LinkEdit>("URL")->setPlainText(QStringLiteral("http://a.org/2"));
    QVERIFY(color() != trouble);
    QVERIFY(!sign->isVisible() && label->contentsRect().left() == 0);
}

// The server is asked only after its pause, and the name is that in the link until then.
void AddDialogAnswersTest::saysUntilWhenTheServerWantsToBeLeftAlone()
{
    QPromise<Expected<ProbeReport>> later;
    later.start();
    const QDateTime until = QDateTime::currentDateTime().addSecs(600);
    open("http://a.org/busy.iso",
         {.askServer = [&](const DownloadRequest&) { return later.future(); },
          .askRest = [&](const QUrl&) { return QtFuture::makeReadyFuture(std::optional(until)); }});
    TRY_COMPARE(facts(), QStringLiteral("a.org asked for a pause until %1.").arg(minuteText(until.time())));
    const auto* name = named<QLineEdit>("File name");
    QCOMPARE(name->text(), QStringLiteral("busy.iso"));
    later.addResult(found("better.iso"));
    later.finish();
    TRY_COMPARE(name->text(), QStringLiteral("better.iso"));
    QVERIFY(!facts().contains(QLatin1String("pause")));
}

void AddDialogAnswersTest::saysThatTheFileDoesNotFit()
{
    constexpr qint64 exbibyte = qint64{1} << 60;
    ProbeReport huge = found("huge.iso");
    huge.size = exbibyte;
    open("http://a.org/huge", {.askServer = [&huge](const DownloadRequest& request) {
             return answer(request.url.path() == QLatin1String("/huge") ? huge : found("small.iso"));
         }});
    named<QLineEdit>("Folder")->setText(QDir::tempPath());
    const auto* free = m_dialog->findChild<QLabel*>(QStringLiteral("free"));
    const auto color = [free] { return free->palette().color(free->foregroundRole()); };
    const auto trouble = [this] { return looksOf(m_dialog->palette(), Ground::Window).of(Tone::Trouble); };
    TRY_VERIFY(free->text().endsWith(QString(shownSize(exbibyte) + QLatin1String(" needed"))));
    QCOMPARE(complaint("Folder"), free->text());
    QCOMPARE(color(), trouble());
    // The person may make room by then.
    QVERIFY(named<QPushButton>("&Start")->isEnabled());
    m_dialog->setPalette(QPalette(QColor(40, 40, 40)));
    QCOMPARE(color(), trouble());
    named<LinkEdit>("URL")->setPlainText(QStringLiteral("http://a.org/small"));
    QVERIFY2(free->text().endsWith(QLatin1String(" free")), qPrintable(free->text()));
    QCOMPARE(complaint("Folder"), QString());
    QVERIFY(color() != trouble());
}

// More lines would be a hole above More for all who download no file twice.
void AddDialogAnswersTest::keepsOneLineForTheAnswer()
{
    open("", {});
    QVERIFY(QTest::qWaitForWindowExposed(m_dialog.get()));
    const auto* name = named<QLineEdit>("File name");
    const int end = name->mapTo(m_dialog.get(), name->rect().bottomLeft()).y();
    const int room = named<QToolButton>("Mor&e")->mapTo(m_dialog.get(), QPoint()).y() - end;
    const int line = m_dialog->fontMetrics().lineSpacing();
    QVERIFY2(room > line && room < 3 * line, qPrintable(QString::number(room)));
}

// Whoever types looks at the other fields, and the pointer may be at Start already.
void AddDialogAnswersTest::standsStillWhileALinkIsTyped()
{
    open("", {.askServer = [](const DownloadRequest&) { return answer(found("b.pdf")); }});
    const auto places = [this] {
        QCoreApplication::processEvents();
        QList<QPoint> all;
        for (const char* name : {"Folder", "File name", "Mor&e", "&Start"})
            all.append(named<QWidget>(name)->mapTo(m_dialog.get(), QPoint()));
        return all;
    };
    const QList<QPoint> before = places();
    QStringList complaints;
    for (const QChar letter : QStringLiteral("ftp://a.org\bhttp://a.org/file.zip")) {
        if (letter == u'\b')
            named<LinkEdit>("URL")->clear();
        else
            QTest::keyClick(named<LinkEdit>("URL"), letter.toLatin1());
        QCOMPARE(places(), before);
        complaints.append(complaint("URL"));
    }
    QVERIFY(complaints.removeAll(QString()) > 0);
    QVERIFY(!complaints.isEmpty());
    TRY_VERIFY(facts().contains(QLatin1String("MiB")));
    QCOMPARE(places(), before);
}

void AddDialogAnswersTest::keepsTheAnswerWhateverElseIsWrong_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("typed");
    QTest::newRow("checksum") << QStringLiteral("Checksum") << QStringLiteral("sha256:xyz");
    QTest::newRow("folder") << QStringLiteral("Folder") << QStringLiteral("here");
}

void AddDialogAnswersTest::keepsTheAnswerWhateverElseIsWrong()
{
    QFETCH(const QString, field);
    QFETCH(const QString, typed);
    int asked = 0;
    open("http://a.org/1", {.askServer = [&asked](const DownloadRequest&) {
             ++asked;
             return answer(found("report.pdf"));
         }});
    TRY_COMPARE(named<QLineEdit>("File name")->text(), QStringLiteral("report.pdf"));
    const QString facts = this->facts();
    named<QLineEdit>(qPrintable(field))->setText(typed);
    QVERIFY(!named<QPushButton>("&Start")->isEnabled());
    QCOMPARE(this->facts(), facts);
    QCOMPARE(named<QLineEdit>("File name")->text(), QStringLiteral("report.pdf"));
    named<QLineEdit>("File name")->clear();
    QCOMPARE(asked, 1);
}

void AddDialogAnswersTest::leavesATypedNameAlone()
{
    open("http://a.org/1", {.askServer = [](const DownloadRequest&) { return answer(found("b.pdf")); }});
    named<QLineEdit>("File name")->setText(QStringLiteral("mine"));
    TRY_VERIFY(facts().contains(QLatin1String("MiB")));
    QCOMPARE(named<QLineEdit>("File name")->text(), QStringLiteral("mine"));
    QCOMPARE(m_dialog->requests().first().target.fileName, QStringLiteral("mine"));
}

void AddDialogAnswersTest::asksForAUserWhenTheServerDoes()
{
    open("http://a.org/1",
         {.askServer = [](const DownloadRequest&) { return answer(failure(ErrorKind::AuthRequired, {})); }});
    TRY_VERIFY(named<QLineEdit>("User name")->isVisible());
    QVERIFY2(facts().contains(QLatin1String("password needed")), qPrintable(facts()));
    QVERIFY(named<QPushButton>("&Start")->isEnabled());
    QCOMPARE(m_dialog->focusWidget(), named<QLineEdit>("User name"));
}

// A screen reader reads at the first of the new fields why they are there.
void AddDialogAnswersTest::leavesTheFocusToWhoTypesAName()
{
    open("http://a.org/1",
         {.askServer = [](const DownloadRequest&) { return answer(failure(ErrorKind::AuthRequired, {})); }});
    named<QLineEdit>("File name")->setFocus();
    TRY_VERIFY(named<QLineEdit>("User name")->isVisible());
    QCOMPARE(m_dialog->focusWidget(), named<QLineEdit>("File name"));
    QCOMPARE(complaint("User name"), QStringLiteral("The server asks for a user name and a password."));
    named<LinkEdit>("URL")->setPlainText(QStringLiteral("http://a.org/2"));
    QCOMPARE(complaint("User name"), QString());
}

void AddDialogAnswersTest::asksTheServerNothingWhileAPasswordIsTyped_data()
{
    QTest::addColumn<QString>("field");
    QTest::newRow("user") << QStringLiteral("User name");
    QTest::newRow("password") << QStringLiteral("Password");
    QTest::newRow("proxy") << QStringLiteral("Proxy");
}

void AddDialogAnswersTest::asksTheServerNothingWhileAPasswordIsTyped()
{
    QFETCH(QString, field);
    open("http://a.org/1", {.askServer = [](const DownloadRequest&) { return answer(found("b.pdf")); }});
    named<QLineEdit>("User name")->setText(QStringLiteral("ada"));
    named<QToolButton>("Mor&e")->setChecked(true);
    auto* secret = named<QLineEdit>(field.toUtf8().constData());
    secret->setFocus();
    const QSignalSpy restarts(m_dialog->findChild<LinkProbe*>(), &LinkProbe::restarted);
    QTest::keyClicks(secret, QStringLiteral("half"));
    QCOMPARE(restarts.count(), 0);
    named<QLineEdit>("Checksum")->setFocus();
    TRY_COMPARE(restarts.count(), 1);
}

void AddDialogAnswersTest::asksNoServerOnAWayThatNobodyChose_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("another proxy") << QStringLiteral("curl -x proxy.example:8080 http://a.org/1");
    QTest::newRow("no proxy") << QStringLiteral("curl -x '' http://a.org/1");
    QTest::newRow("no look at certificates") << QStringLiteral("curl -k http://a.org/1");
    QTest::newRow("certificates of its own") << QStringLiteral("curl --cacert /tmp/c.pem http://a.org/1");
}

// Start is the answer to the remark; before it the text is not obeyed.
void AddDialogAnswersTest::asksNoServerOnAWayThatNobodyChose()
{
    QFETCH(const QString, text);
    QList<DownloadRequest> asked;
    open("", {.askServer = [&asked](const DownloadRequest& request) {
             asked.append(request);
             return answer(found("b.pdf"));
         }});
    const auto* remarks = m_dialog->findChild<QLabel*>(QStringLiteral("remarks"));
    QVERIFY(!remarks->isVisible());
    const QSignalSpy restarts(m_dialog->findChild<LinkProbe*>(), &LinkProbe::restarted);
    named<LinkEdit>("URL")->setPlainText(text);
    QCOMPARE(restarts.count(), 0);
    QVERIFY(remarks->isVisible());
    QVERIFY(remarks->text().startsWith(QLatin1String("The text ")));
    QVERIFY(named<QPushButton>("&Start")->isEnabled());

    named<LinkEdit>("URL")->setPlainText(QStringLiteral("http://a.org/2"));
    QVERIFY(!remarks->isVisible());
    TRY_COMPARE(asked.size(), 1);
    QCOMPARE(asked.first().network, NetworkProfile());
}

void AddDialogAnswersTest::asksTheServerByAProxyThatWasTyped()
{
    QList<DownloadRequest> asked;
    open("http://a.org/1", {.askServer = [&asked](const DownloadRequest& request) {
             asked.append(request);
             return answer(found("b.pdf"));
         }});
    named<QLineEdit>("Proxy")->setText(QStringLiteral("mine.example:3128"));
    TRY_VERIFY(!asked.isEmpty());
    QCOMPARE(asked.last().network.proxy.host, QStringLiteral("mine.example"));
    QVERIFY(!m_dialog->findChild<QLabel*>(QStringLiteral("remarks"))->isVisible());
}

void AddDialogAnswersTest::triesHttpWhereHttpsIsAGuess_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<DownloadError>("overHttps");
    QTest::addColumn<std::optional<DownloadError>>("overHttp");
    QTest::addColumn<QString>("after");
    const DownloadError refused{.kind = ErrorKind::ConnectionRefused};
    const DownloadError noTls{.kind = ErrorKind::TlsFailed};
    const DownloadError untrusted{.kind = ErrorKind::TlsFailed,
                                  .doubt = std::make_shared<const CertificateDoubt>()};
    const DownloadError missing{.kind = ErrorKind::NotFound, .httpStatus = 404};
    const QString bare = QStringLiteral("nas.example/b.pdf");
    const QString http = QStringLiteral("http://nas.example/b.pdf");
    const QString https = QStringLiteral("https://nas.example/b.pdf");
    const std::optional<DownloadError> found;
    const std::optional alsoRefused = refused;
    const std::optional alsoMissing = missing;
    QTest::newRow("refused") << bare << refused << found << http;
    QTest::newRow("no TLS there") << bare << noTls << found << http;
    QTest::newRow("no TLS there, and no such file") << bare << noTls << alsoMissing << http;
    QTest::newRow("refused by both") << bare << refused << alsoRefused << bare;
    QTest::newRow("a certificate that proves nothing") << bare << untrusted << found << bare;
    QTest::newRow("no such file") << bare << missing << found << bare;
    QTest::newRow("written by the person") << https << refused << found << https;
}

void AddDialogAnswersTest::triesHttpWhereHttpsIsAGuess()
{
    QFETCH(const QString, typed);
    QFETCH(const DownloadError, overHttps);
    QFETCH(const std::optional<DownloadError>, overHttp);
    QFETCH(const QString, after);
    open(typed.toUtf8().constData(), {.askServer = [&](const DownloadRequest& request) {
             if (request.url.scheme() == QLatin1String("https"))
                 return answer(std::unexpected(overHttps));
             return answer(overHttp ? Expected<ProbeReport>(std::unexpected(*overHttp)) : found("b.pdf"));
         }});
    const bool isFound = after.startsWith(QLatin1String("http:")) && !overHttp;
    const bool isMissing = overHttp.value_or(overHttps).httpStatus == 404;
    const QString told = isFound     ? QStringLiteral("can be resumed")
                         : isMissing ? QStringLiteral("Not found (404)")
                                     : QStringLiteral("The link could not be checked");
    TRY_VERIFY(facts().contains(told));
    QCOMPARE(named<LinkEdit>("URL")->toPlainText(), after);
    named<LinkEdit>("URL")->undo();
    QCOMPARE(named<LinkEdit>("URL")->toPlainText(), typed);
}

void AddDialogAnswersTest::asksAGuessedLinkOncePerScheme()
{
    QStringList asked;
    open("nas.example/b.pdf", {.askServer = [&asked](const DownloadRequest& request) {
             asked.append(request.url.scheme());
             return answer(asked.size() == 1
                               ? Expected<ProbeReport>(failure(ErrorKind::ConnectionRefused, {}))
                               : Expected<ProbeReport>(found("b.pdf")));
         }});
    TRY_VERIFY(facts().contains(QLatin1String("can be resumed")));
    QCOMPARE(asked, QStringList({QStringLiteral("https"), QStringLiteral("http")}));
}

void AddDialogAnswersTest::asksThisMachineOverHttpAlone()
{
    QStringList asked;
    open("localhost:8080/b.pdf", {.askServer = [&asked](const DownloadRequest& request) {
             asked.append(request.url.scheme());
             return answer(failure(ErrorKind::ConnectionRefused, {}));
         }});
    TRY_VERIFY(facts().startsWith(QLatin1String("The link could not be checked")));
    QCOMPARE(asked, QStringList(QStringLiteral("http")));
}

// The server was asked about the same link already, when https was a guess.
void AddDialogAnswersTest::heedsAnHttpsThatIsWrittenMeanwhile()
{
    QPromise<Expected<ProbeReport>> first;
    first.start();
    QStringList asked;
    open("nas.example/b.pdf", {.askServer = [&](const DownloadRequest& request) {
             asked.append(request.url.scheme());
             return asked.size() == 1 ? first.future() : answer(failure(ErrorKind::ConnectionRefused, {}));
         }});
    TRY_COMPARE(asked.size(), 1);
    named<LinkEdit>("URL")->setPlainText(QStringLiteral("https://nas.example/b.pdf"));
    first.addResult(failure(ErrorKind::ConnectionRefused, {}));
    first.finish();
    TRY_VERIFY(facts().startsWith(QLatin1String("The link could not be checked")));
    QCOMPARE(asked, QStringList({QStringLiteral("https"), QStringLiteral("https")}));
}

void AddDialogAnswersTest::waitsForTheAnswerAboutAGuess_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("isAskedTwice");
    QTest::addColumn<QString>("taken");
    const QString bare = QStringLiteral("nas.example/b.pdf");
    QTest::newRow("guessed") << bare << false << QStringLiteral("http");
    QTest::newRow("guessed, and Enter once more") << bare << true << QStringLiteral("https");
    QTest::newRow("written") << QStringLiteral("https://nas.example/b.pdf") << false
                             << QStringLiteral("https");
}

// Enter comes before the server has said a word.
void AddDialogAnswersTest::waitsForTheAnswerAboutAGuess()
{
    QFETCH(const QString, typed);
    QFETCH(const bool, isAskedTwice);
    open(typed.toUtf8().constData(), {.askServer = [](const DownloadRequest& request) {
             return answer(request.url.scheme() == QLatin1String("https")
                               ? Expected<ProbeReport>(failure(ErrorKind::ConnectionRefused, {}))
                               : Expected<ProbeReport>(found("b.pdf")));
         }});
    QSignalSpy accepted(m_dialog.get(), &QDialog::accepted);
    auto* links = named<LinkEdit>("URL");
    for (int n = 0; n < (isAskedTwice ? 2 : 1); ++n)
        QTest::keyClick(links, Qt::Key_Return);
    TRY_COMPARE(accepted.size(), 1);
    QTEST(m_dialog->requests().first().url.scheme(), "taken");
}

void AddDialogAnswersTest::staysOpenForWhatIsMadeWrongMeanwhile_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QString>("wrong");
    QTest::addColumn<QString>("right");
    const QString none;
    QTest::newRow("folder") << QByteArray("Folder") << QStringLiteral("here") << QStringLiteral("/tmp");
    QTest::newRow("file name") << QByteArray("File name") << QStringLiteral("a/b") << none;
    QTest::newRow("checksum") << QByteArray("Checksum") << QStringLiteral("sha256:xyz") << none;
}

// Start was pressed while all was well, and the server takes its time.
void AddDialogAnswersTest::staysOpenForWhatIsMadeWrongMeanwhile()
{
    QFETCH(const QByteArray, field);
    QFETCH(const QString, wrong);
    QFETCH(const QString, right);
    QPromise<Expected<ProbeReport>> promise;
    promise.start();
    open("nas.example/b.pdf", {.askServer = [&promise](const DownloadRequest&) { return promise.future(); }});
    const QSignalSpy accepted(m_dialog.get(), &QDialog::accepted);
    named<QPushButton>("&Start")->click();
    auto* edit = named<QLineEdit>(field.constData());
    edit->setText(wrong);
    QVERIFY(!edit->accessibleDescription().isEmpty());
    promise.addResult(found("b.pdf"));
    promise.finish();
    TRY_VERIFY(facts().contains(QLatin1String("can be resumed")));
    QCOMPARE(accepted.count(), 0);
    QVERIFY(m_dialog->isVisible());
    edit->setText(right);
    named<QPushButton>("&Start")->click();
    QCOMPARE(accepted.count(), 1);
    QCOMPARE(m_dialog->requests().size(), 1);
}

void AddDialogAnswersTest::sendsNothingSecretForAGuess()
{
    QList<QUrl> asked;
    open("", {.askServer = [&asked](const DownloadRequest& request) {
             asked.append(request.url);
             return answer(failure(ErrorKind::ConnectionRefused, {}));
         }});
    named<QLineEdit>("User name")->setText(QStringLiteral("ada"));
    named<LinkEdit>("URL")->setPlainText(QStringLiteral("nas.example/b.pdf"));
    TRY_VERIFY(facts().startsWith(QLatin1String("The link could not be checked")));
    QCOMPARE(asked, {QUrl(QStringLiteral("https://nas.example/b.pdf"))});
}

void AddDialogAnswersTest::leavesTheFocusWithWhoeverTypesALink()
{
    open("",
         {.askServer = [](const DownloadRequest&) { return answer(failure(ErrorKind::AuthRequired, {})); }});
    auto* const links = named<LinkEdit>("URL");
    QTest::keyClicks(links, QStringLiteral("http://a.org/sec"));
    TRY_VERIFY(named<QLineEdit>("User name")->isVisible());
    QCOMPARE(m_dialog->focusWidget(), links);
    QTest::keyClicks(m_dialog->focusWidget(), QStringLiteral(".zip"));
    QCOMPARE(links->toPlainText(), QStringLiteral("http://a.org/sec.zip"));
}

void AddDialogAnswersTest::leavesTheFocusWhereItIsOnceThereIsAUser()
{
    int asked = 0;
    open("http://a.org/1", {.askServer = [&asked](const DownloadRequest&) {
             ++asked;
             return answer(failure(ErrorKind::AuthRequired, {}));
         }});
    TRY_VERIFY(named<QLineEdit>("User name")->isVisible());
    named<QLineEdit>("User name")->setText(QStringLiteral("ada"));
    named<QLineEdit>("Checksum")->setFocus();
    TRY_COMPARE(asked, 2);
    TRY_VERIFY(facts().contains(QLatin1String("password needed")));
    QCOMPARE(m_dialog->focusWidget(), named<QLineEdit>("Checksum"));
}

void AddDialogAnswersTest::mayBeClosedBeforeTheServerAnswers()
{
    QPromise<Expected<ProbeReport>> promise;
    promise.start();
    bool asked = false;
    open("http://a.org/1", {.askServer = [&](const DownloadRequest&) {
             asked = true;
             return promise.future();
         }});
    TRY_VERIFY(asked);
    m_dialog.reset();
    promise.addResult(found("late.pdf"));
    promise.finish();
    QCoreApplication::processEvents();
}

void AddDialogAnswersTest::goesToALinkThatIsListed()
{
    const QUrl url(QStringLiteral("http://a.org/1"));
    open("http://a.org/1", {.findListed = [url](const QList<DownloadRequest>&) {
             return QHash<QUrl, ListedLink>{
                 {url, {.id = DownloadId{7}, .freeName = QStringLiteral("1 (2)")}}};
         }});
    QCOMPARE(m_dialog->requests().first().target.fileName, QStringLiteral("1 (2)"));
    QSignalSpy goings(m_dialog.get(), &AddDialog::goToRequested);
    auto* goTo = named<QPushButton>("&Go to it");
    QVERIFY(goTo->isVisible());
    QCOMPARE(complaint("URL"), QStringLiteral("This link is already in the list."));
    goTo->click();
    QCOMPARE(goings.count(), 1);
    QCOMPARE(goings.first().first().value<DownloadId>(), DownloadId{7});
    QVERIFY(!m_dialog->isVisible());
}

// A person may be about to click.
void AddDialogAnswersTest::staysInPlaceForALinkThatIsListed()
{
    open("http://b.org/2", {.findListed = listedAt("a.org")});
    const auto placeOf = [this](const char* name) {
        QCoreApplication::processEvents();
        return named<QLineEdit>(name)->mapTo(m_dialog.get(), QPoint());
    };
    const int height = m_dialog->height();
    const QPoint folder = placeOf("Folder");
    for (const bool isListed : {true, false}) {
        named<LinkEdit>("URL")->setPlainText(isListed ? QStringLiteral("http://a.org/1")
                                                      : QStringLiteral("http://b.org/1"));
        QCOMPARE(placeOf("Folder"), folder);
        QCOMPARE(m_dialog->height(), height);
        QCOMPARE(named<QPushButton>("&Go to it")->isVisible(), isListed);
        QCOMPARE(facts(), isListed ? QStringLiteral("This link is already in the list.") : QString());
    }
}

void AddDialogAnswersTest::saysWhichOfSeveralAreListed()
{
    open("http://a.org/1\nhttp://b.org/2\nhttp://a.org/3", {.findListed = listedAt("a.org")});
    const auto* note = m_dialog->findChild<QLabel*>(QStringLiteral("listed"));
    QVERIFY(note && note->isVisible());
    QVERIFY2(note->text().startsWith(QLatin1String("2 ")), qPrintable(note->text()));
    QVERIFY2(note->text().endsWith(QLatin1String("\nhttp://a.org/1\nhttp://a.org/3")),
             qPrintable(note->text()));
    TRY_COMPARE(note->width(), named<LinkEdit>("URL")->width());
    QVERIFY(!named<QPushButton>("&Go to it")->isVisible());
    QVERIFY(named<QPushButton>("&Start")->isEnabled());
    named<LinkEdit>("URL")->setPlainText(QStringLiteral("http://b.org/1\nhttp://b.org/2"));
    QVERIFY(!note->isVisible());
}

// Letters from the right would part a link into pieces, the first of them at the right.
void AddDialogAnswersTest::readsAListedLinkFromItsProtocol()
{
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    const auto back = qScopeGuard([] { QGuiApplication::setLayoutDirection(Qt::LeftToRight); });
    open("http://a.org/ملف?x=2\nhttp://a.org/3", {.findListed = listedAt("a.org")});
    const auto* note = m_dialog->findChild<QLabel*>(QStringLiteral("listed"));
    const QString words = note->text().split(u'\n').at(1);
    QTextLayout layout(words, note->font());
    QTextOption fromTheRight;
    fromTheRight.setTextDirection(Qt::RightToLeft);
    layout.setTextOption(fromTheRight);
    layout.beginLayout();
    const QTextLine line = layout.createLine();
    layout.endLayout();
    const auto placeOf = [&](QStringView part) { return line.cursorToX(int(words.indexOf(part))); };
    QVERIFY(placeOf(u"ttp") < placeOf(u"=2"));
}

void AddDialogAnswersTest::leavesNoSpareRoomAroundWhatIsListed_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("from left to right") << Qt::LeftToRight;
    QTest::newRow("from right to left") << Qt::RightToLeft;
}

void AddDialogAnswersTest::leavesNoSpareRoomAroundWhatIsListed()
{
    QFETCH(const Qt::LayoutDirection, direction);
    QGuiApplication::setLayoutDirection(direction);
    const auto back = qScopeGuard([] { QGuiApplication::setLayoutDirection(Qt::LeftToRight); });
    open("https://a.org/one-of-the-links-that-are-listed.iso\nhttp://b.org/2\nhttp://a.org/3",
         {.findListed = listedAt("a.org")});
    const auto* note = m_dialog->findChild<QLabel*>(QStringLiteral("listed"));
    TRY_VERIFY(note->width() == named<LinkEdit>("URL")->width());
    TRY_COMPARE(note->height(), note->heightForWidth(note->width()));
}

void AddDialogAnswersTest::asksOfOneListedLinkAlone()
{
    open("http://a.org/1\nhttp://b.org/2", {.findListed = listedAt("a.org")});
    const auto* again = m_dialog->findChild<QCheckBox*>(QStringLiteral("again"));
    QCOMPARE(again->text(), QStringLiteral("Download it again under a new name"));
    named<LinkEdit>("URL")->setPlainText(QStringLiteral("http://a.org/1\nhttp://a.org/2"));
    QCOMPARE(again->text(), QStringLiteral("Download them again under new names"));
}

void AddDialogAnswersTest::leavesOutWhatIsListed()
{
    open("http://a.org/1\nhttp://b.org/2\nhttp://b.org/3", {.findListed = listedAt("a.org")});
    const auto* again = m_dialog->findChild<QCheckBox*>(QStringLiteral("again"));
    QVERIFY(again && !again->isChecked());
    QList<QUrl> links;
    for (const DownloadRequest& request : m_dialog->requests())
        links.append(request.url);
    QCOMPARE(links, (QList{QUrl(QStringLiteral("http://b.org/2")), QUrl(QStringLiteral("http://b.org/3"))}));
    QCOMPARE(facts(), QStringLiteral("2 download(s) will start."));
}

void AddDialogAnswersTest::downloadsWhatIsListedAgainForWhoWantsIt()
{
    open("http://a.org/1\nhttp://b.org/2\nhttp://b.org/3", {.findListed = listedAt("a.org")});
    auto* again = m_dialog->findChild<QCheckBox*>(QStringLiteral("again"));
    QVERIFY(again && again->isVisible());
    again->click();
    QCOMPARE(m_dialog->requests().size(), 3);
    QCOMPARE(facts(), QStringLiteral("3 download(s) will start."));
    // Something that can't be used yet, while it is typed, is no other question.
    named<LinkEdit>("URL")->setPlainText(QStringLiteral("http://a.org/1\nhttp://b.org/2\nhttp:/"));
    named<LinkEdit>("URL")->setPlainText(QStringLiteral("http://a.org/1\nhttp://b.org/2\nhttp://b.org/3"));
    QCOMPARE(m_dialog->requests().size(), 3);
    // Another link is another question.
    named<LinkEdit>("URL")->setPlainText(QStringLiteral("http://b.org/1\nhttp://b.org/2"));
    QVERIFY(!again->isVisible());
    QCOMPARE(m_dialog->requests().size(), 2);
    // A single one is said to be listed beside a button that goes to it, and Start fetches it again.
    named<LinkEdit>("URL")->setPlainText(QStringLiteral("http://a.org/1"));
    QVERIFY(!again->isVisible());
    QCOMPARE(m_dialog->requests().size(), 1);
}

void AddDialogAnswersTest::startsNothingWhereAllAreListed()
{
    open("http://a.org/1\nhttp://a.org/2", {.findListed = listedAt("a.org")});
    QVERIFY(!named<QPushButton>("&Start")->isEnabled());
    m_dialog->findChild<QCheckBox*>(QStringLiteral("again"))->click();
    QVERIFY(named<QPushButton>("&Start")->isEnabled());
    QCOMPARE(m_dialog->requests().size(), 2);
}

void AddDialogAnswersTest::namesOnlyAFewThatAreListed()
{
    open("http://a.org/[1-50]", {.findListed = listedAt("a.org")});
    const QString words = m_dialog->findChild<QLabel*>(QStringLiteral("listed"))->text();
    QVERIFY2(words.startsWith(QLatin1String("50 ")), qPrintable(words));
    QCOMPARE(words.count(QLatin1String("http://")), 3);
    QVERIFY2(words.endsWith(QLatin1String("and 47 more")), qPrintable(words));
}

void AddDialogAnswersTest::looksALinkUpOnce()
{
    int lookedUp = 0;
    open("http://a.org/1", {.findListed = [&lookedUp](const QList<DownloadRequest>&) {
             ++lookedUp;
             return ListedLinks();
         }});
    QCOMPARE(lookedUp, 1);
    QTest::keyClicks(named<QLineEdit>("File name"), QStringLiteral("a name"));
    QTest::keyClicks(named<QLineEdit>("Folder"), QStringLiteral("/below"));
    QCOMPARE(lookedUp, 1);
    named<LinkEdit>("URL")->setPlainText(QStringLiteral("http://a.org/2"));
    QCOMPARE(lookedUp, 2);
}

void AddDialogAnswersTest::noticesWhatIsListedMeanwhile()
{
    const QUrl url(QStringLiteral("http://a.org/1"));
    ListedLinks list;
    open("http://a.org/1", {.findListed = [&list](const QList<DownloadRequest>&) { return list; }});
    QCOMPARE(m_dialog->requests().first().target.fileName, QString());
    list.insert(url, {.id = DownloadId{7}, .freeName = QStringLiteral("1 (2)")});
    named<QPushButton>("&Start")->click();
    QCOMPARE(m_dialog->result(), int(QDialog::Accepted));
    QCOMPARE(m_dialog->requests().first().target.fileName, QStringLiteral("1 (2)"));
}

void AddDialogAnswersTest::takesTheNameThatTheDiskHasFree()
{
    const QUrl url(QStringLiteral("http://a.org/1"));
    const auto called = [url](const char* name) {
        return ListedLinks{{url, {.id = DownloadId{7}, .freeName = QString::fromLatin1(name)}}};
    };
    QPromise<ListedLinks> disk;
    disk.start();
    open("http://a.org/1", {.findListed = [called](const QList<DownloadRequest>&) { return called("1 (2)"); },
                            .freeNames = [&disk](const ListedLinks&) { return disk.future(); }});
    // A disk that hangs holds nothing up.
    QCOMPARE(m_dialog->requests().first().target.fileName, QStringLiteral("1 (2)"));
    disk.addResult(called("1 (3)"));
    disk.finish();
    TRY_COMPARE(m_dialog->requests().first().target.fileName, QStringLiteral("1 (3)"));
    QCOMPARE(named<QLineEdit>("File name")->placeholderText(), QStringLiteral("1 (3)"));
}

void AddDialogAnswersTest::keepsTheNameWhereNoDiskCouldBeAsked()
{
    QPromise<ListedLinks> disk;
    disk.start();
    const ListedLinks list{
        {QUrl(QStringLiteral("http://a.org/1")), {.id = DownloadId{7}, .freeName = QStringLiteral("1 (2)")}}};
    open("http://a.org/1", {.findListed = [list](const QList<DownloadRequest>&) { return list; },
                            .freeNames = [&disk](const ListedLinks&) { return disk.future(); }});
    disk.addResult(ListedLinks());
    disk.finish();
    QCoreApplication::processEvents();
    QCOMPARE(m_dialog->requests().first().target.fileName, QStringLiteral("1 (2)"));
}

// A key that is pressed changes no description but those whose words are others by it.
void AddDialogAnswersTest::describesFieldsOnlyAnew()
{
    open("", {});
    if (!ToldEvents::canListen)
        return;
    const ToldEvents told;
    auto* link = named<LinkEdit>("URL");
    link->setPlainText(QStringLiteral("nonsense:"));
    QVERIFY(!complaint("URL").isEmpty());
    QVERIFY(!told.of(QAccessible::DescriptionChanged, link).isEmpty());
    for (const char* name : {"File name", "Folder", "User name", "Proxy"})
        QCOMPARE(told.of(QAccessible::DescriptionChanged, named<QWidget>(name)).size(), 0);
}

void AddDialogAnswersTest::saysThatAFileIsThere_data()
{
    QTest::addColumn<ConflictPolicy>("onConflict");
    QTest::addColumn<QString>("words");
    QTest::newRow("another name") << ConflictPolicy::Rename
                                  << QStringLiteral("A file with this name already exists. "
                                                    "The new one will be “report (1).pdf”.");
    QTest::newRow("whatever else was chosen")
        << ConflictPolicy::Skip << QStringLiteral("A file with this name already exists");
}

void AddDialogAnswersTest::saysThatAFileIsThere()
{
    QFETCH(const ConflictPolicy, onConflict);
    QFETCH(const QString, words);
    const QTemporaryDir folder;
    for (const char* name : {"report.pdf", "report (2).pdf"}) {
        QFile file(folder.filePath(QString::fromLatin1(name)));
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
    open("http://a.org/1", {.askServer = [](const DownloadRequest&) { return answer(found("report.pdf")); },
                            .nameOnDisk = {.freeName = freeNameOnDisk, .onConflict = onConflict}});
    named<QLineEdit>("Folder")->setText(folder.path());
    const auto* note = m_dialog->findChild<QLabel*>(QStringLiteral("nameNote"));
    QVERIFY(!note->isVisible());
    TRY_VERIFY(note->isVisible());
    QCOMPARE(note->text(), words);
    QCOMPARE(complaint("File name"), facts() + u'\n' + words);
    // The engine finds the name when the download begins; other downloads may have taken this one by then.
    QVERIFY(m_dialog->requests().first().target.fileName.isEmpty());
    named<QLineEdit>("File name")->setText(QStringLiteral("mine.pdf"));
    QVERIFY(!note->isVisible());
    named<QLineEdit>("File name")->setText(QStringLiteral("report (2).pdf"));
    TRY_VERIFY(note->isVisible());
    // No file can have this name, so nobody asks whether it is free.
    named<QLineEdit>("File name")->setText(QStringLiteral(".."));
    QVERIFY(!note->isVisible());
    QVERIFY(!note->findChild<QTimer*>()->isActive());
    named<QLineEdit>("File name")->setText(QStringLiteral("report (2).pdf"));
    TRY_VERIFY(note->isVisible());
    named<LinkEdit>("URL")->setPlainText(QStringLiteral("http://a.org/1\nhttp://a.org/2"));
    QVERIFY(!note->isVisible());
}

void AddDialogAnswersTest::warnsOfAPageInPlaceOfAFile()
{
    ProbeReport report = found("setup.exe");
    report.pageLook = PageLook::ByBytes;
    open("http://a.org/setup.exe",
         {.askServer = [&report](const DownloadRequest&) { return answer(report); }});
    TRY_COMPARE(facts(), pageText());
    const auto* label = m_dialog->findChild<QLabel*>(QStringLiteral("facts"));
    const QColor trouble = looksOf(m_dialog->palette(), Ground::Window).of(Tone::Trouble);
    QCOMPARE(label->palette().color(label->foregroundRole()), trouble);
    report.pageLook = PageLook::None;
    named<LinkEdit>("URL")->setPlainText(QStringLiteral("http://a.org/other.exe"));
    TRY_VERIFY(facts().contains(QLatin1String("can be resumed")));
    QVERIFY(label->palette().color(label->foregroundRole()) != trouble);
}

void AddDialogAnswersTest::tellsTheFolderOfTheFilesType()
{
    ProbeReport report = found("novel");
    report.contentType = "application/epub+zip";
    const QTemporaryDir folder;
    open("http://a.org/1", {.askServer = [&report](const DownloadRequest&) { return answer(report); },
                            .sortedFolder = sortedIn(folder.path())});
    named<QLineEdit>("Folder")->setText(folder.path());
    const auto* free = m_dialog->findChild<QLabel*>(QStringLiteral("free"));
    TRY_VERIFY(free->text().endsWith(QStringLiteral(" free · goes to Documents")));
    named<QLineEdit>("File name")->setText(QStringLiteral("novel.zip"));
    TRY_VERIFY(free->text().endsWith(QStringLiteral(" free · goes to Archives")));
    named<QLineEdit>("Folder")->setText(QDir::homePath());
    TRY_VERIFY(free->text().endsWith(QLatin1String(" free")));
    named<QLineEdit>("Folder")->setText(folder.path());
    // Several links may go to several folders, so none is named.
    named<LinkEdit>("URL")->setPlainText(QStringLiteral("http://a.org/1\nhttp://a.org/2"));
    TRY_VERIFY(free->text().endsWith(QLatin1String(" free")));
}

void AddDialogAnswersTest::looksForTheNameWhereTheTypeSendsTheFile()
{
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("Documents")));
    QFile file(folder.filePath(QStringLiteral("Documents/novel.epub")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    open("http://a.org/1", {.askServer = [](const DownloadRequest&) { return answer(found("novel.epub")); },
                            .nameOnDisk = {.freeName = freeNameOnDisk},
                            .sortedFolder = sortedIn(folder.path())});
    named<QLineEdit>("Folder")->setText(folder.path());
    const auto* note = m_dialog->findChild<QLabel*>(QStringLiteral("nameNote"));
    TRY_VERIFY(note->isVisible());
    QVERIFY2(note->text().contains(QLatin1String("novel (1).epub")), qPrintable(note->text()));
}

// The note goes and comes again while another name is typed.
void AddDialogAnswersTest::movesOnceWhenAFileIsThere()
{
    open("http://a.org/1", {.askServer = [](const DownloadRequest&) { return answer(found("report.pdf")); },
                            .nameOnDisk = {.freeName = freeNameAlways(QStringLiteral(
                                               "debian-13.1.0-amd64-netinst and its notes (1).iso"))}});
    const auto* note = m_dialog->findChild<QLabel*>(QStringLiteral("nameNote"));
    const auto place = [this] {
        QCoreApplication::processEvents();
        return named<QWidget>("Mor&e")->mapTo(m_dialog.get(), QPoint());
    };
    TRY_VERIFY(note->isVisible());
    const QPoint before = place();
    const QSize size = m_dialog->size();
    QVERIFY(note->heightForWidth(note->width()) > note->fontMetrics().height() * 3 / 2);
    named<QLineEdit>("File name")->setText(QStringLiteral("another.pdf"));
    QVERIFY(!note->isVisible());
    QCOMPARE(place(), before);
    TRY_VERIFY(note->isVisible());
    QCOMPARE(place(), before);
    QCOMPARE(m_dialog->size(), size);
}

void AddDialogAnswersTest::growsWithALongName()
{
    const QString name = QStringLiteral("a long name ").repeated(16);
    open("http://a.org/1", {.askServer = [](const DownloadRequest&) { return answer(found("a")); },
                            .nameOnDisk = {.freeName = freeNameAlways(name)}});
    const int height = m_dialog->height();
    TRY_VERIFY(m_dialog->findChild<QLabel*>(QStringLiteral("nameNote"))->isVisible());
    QVERIFY(m_dialog->height() > height);
    QVERIFY(!m_dialog->findChild<TallArea*>()->verticalScrollBar()->isVisible());
}

// A disk that hangs would take a thread for each name.
void AddDialogAnswersTest::asksTheDiskForOneNameAtATime()
{
    QPromise<QString> disk;
    disk.start();
    QStringList asked;
    const auto freeName = [&](const QString& folder, const QString& name) {
        asked.append(name);
        return asked.size() == 1 ? disk.future() : freeNameAlways(QStringLiteral("b (1)"))(folder, name);
    };
    open("http://a.org/1", {.nameOnDisk = {.freeName = freeName}});
    auto* name = named<QLineEdit>("File name");
    const auto* note = m_dialog->findChild<QLabel*>(QStringLiteral("nameNote"));
    const QSignalSpy rests(note->findChild<QTimer*>(), &QTimer::timeout);
    name->setText(QStringLiteral("a"));
    TRY_COMPARE(rests.count(), 1);
    name->setText(QStringLiteral("b"));
    TRY_COMPARE(rests.count(), 2);
    QCOMPARE(asked, QStringList(QStringLiteral("a")));
    disk.addResult(QStringLiteral("a (1)"));
    disk.finish();
    TRY_VERIFY(note->isVisible());
    QCOMPARE(asked, QStringList({QStringLiteral("a"), QStringLiteral("b")}));
    QVERIFY2(note->text().contains(QLatin1String("b (1)")), qPrintable(note->text()));
}

void AddDialogAnswersTest::saysNothingWhereNoDiskCouldBeAsked()
{
    QPromise<QString> disk;
    disk.start();
    int asked = 0;
    const auto freeName = [&](const QString&, const QString&) {
        ++asked;
        return disk.future();
    };
    open("http://a.org/1", {.nameOnDisk = {.freeName = freeName}});
    named<QLineEdit>("File name")->setText(QStringLiteral("a"));
    TRY_COMPARE(asked, 1);
    disk.addResult(QString());
    disk.finish();
    QCoreApplication::processEvents();
    QVERIFY(!m_dialog->findChild<QLabel*>(QStringLiteral("nameNote"))->isVisible());
}

QTEST_MAIN(AddDialogAnswersTest)
#include "tst_add_dialog_answers.moc"
