#include "app/gui/queue_wiring.h"
#include "core/engine/door/download_queue.h"
#include "tests/support/answers/virtual_file.h"
#include "tests/support/checks/patience.h"
#include "tests/support/checks/test_folder.h"
#include "tests/support/server/file_service.h"
#include "tests/support/server/scripted_server.h"
#include "tests/ui/settings/temporary_settings.h"
#include "tests/ui/window/named_action.h"
#include "ui/adding/link_edit.h"
#include "ui/adding/link_intake.h"
#include "ui/details/details_pane.h"
#include "ui/details/fact_list.h"
#include "ui/failures/failure_remedies.h"
#include "ui/list/rows/download_filter.h"
#include "ui/list/rows/download_list_model.h"
#include "ui/list/view/download_view.h"
#include "ui/window/main_window.h"

#include <QAbstractItemModelTester>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMap>
#include <QPlainTextEdit>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>
#include <QToolBar>
#include <QTranslator>

#include <algorithm>

using namespace tributary;
using namespace tributary::test;

// The window with the real engine behind it.
class RealDownloadsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fetchesWhatIsAdded();
    void showsHowFastManySmallFilesAre();
    void goesOnWithTheCookiesForANewLink();
    void saysUntilWhenABusyServerWantsToBeLeftAlone();
    void addsWithoutStarting();
    void downloadsAgainBesideTheFile();
    void showsWhatAPersonHasAdded_data();
    void showsWhatAPersonHasAdded();
    void takesTheListToAnotherDesk();
    void showsTheLogOfBeforeARestart();
    void tellsHowAFileCameAfterARestart();
    void namesFoldersOfANewListInThePersonsLanguage();
    void bringsBackWhatWasRemoved();
    void tellsTheRightFateOfEachWhileAPersonMeddles();
};

namespace {

constexpr qint64 smallFile = 20'000;
constexpr int jobs = 16;

// TRIBUTARY_MEDDLE=60 asks for about a minute of it.
int meddlingSeconds()
{
    return qEnvironmentVariableIntValue("TRIBUTARY_MEDDLE");
}

// A server so slow that so many files take that long.
Script lasting(int files, int seconds)
{
    const qint64 rate = std::max<qint64>(1000, smallFile * files / (qint64{jobs} * seconds));
    return FileService().atRate(rate);
}

struct Desk
{
    ScriptedServer server{FileService()};
    TestFolder folder;
    TemporarySettings settings;
    DownloadQueue queue{QueueLimits{.jobs = jobs}};
    MainWindow window{settings, queue};

    Desk()
    {
        settings.settings().setFolder(folder.path());
        join(window, queue);
        window.show();
    }

    QString link(int number) const
    {
        return server.url("/20000/file" + QByteArray::number(number) + ".bin").toString();
    }
    DownloadView& view() const { return *window.findChild<DownloadView*>(); }
    QLineEdit& filter() const { return *window.findChild<QToolBar*>()->findChild<QLineEdit*>(); }
    QAction& action(const char* name) const { return *namedAction(window, name); }
    int count(DownloadState state)
    {
        int found = 0;
        for (int row = 0; row < window.downloads().rowCount(); ++row)
            found += window.downloads().at(row).state() == state ? 1 : 0;
        return found;
    }
};

// The program from one start to its end.
struct KeptDesk
{
    TemporarySettings settings;
    DownloadQueue queue;
    MainWindow window{settings, queue};

    explicit KeptDesk(const TestFolder& folder)
        : queue({.storePath = folder.path() + QLatin1String("/list.db")})
    {
        settings.settings().setFolder(folder.path());
        join(window, queue);
        window.show();
    }

    bool hasFinished()
    {
        return window.downloads().rowCount() == 1 &&
               window.downloads().at(0).state() == DownloadState::Finished;
    }
    void chooseFirst()
    {
        auto* view = window.findChild<DownloadView*>();
        view->setCurrentIndex(view->model()->index(0, 0));
    }
    // The facts as a screen reader finds them, and from where they can be copied.
    QMap<QString, QString> facts() const
    {
        QMap<QString, QString> all;
        for (const auto* field : window.findChild<FactList*>()->findChildren<QLineEdit*>())
            all.insert(field->accessibleName(), field->text());
        return all;
    }
    QString log() const
    {
        for (const auto* lines : window.findChildren<QPlainTextEdit*>()) {
            if (lines->accessibleName() == QLatin1String("Log"))
                return lines->toPlainText();
        }
        return {};
    }
};

// Changes a list as a person does in passing.
void meddle(Desk& desk, QRandomGenerator& random)
{
    const auto below = [&random](int limit) {
        return static_cast<int>(random.bounded(static_cast<quint32>(limit)));
    };
    const int rows = desk.view().model()->rowCount();
    switch (below(6)) {
    case 0: desk.view().sortByColumn(below(7) - 1, static_cast<Qt::SortOrder>(below(2))); break;
    case 1: desk.filter().setText(below(2) == 0 ? QString() : QString::number(below(10))); break;
    case 2: desk.view().selectAll(); break;
    case 3: desk.view().clearSelection(); break;
    default:
        if (rows > 0)
            desk.view().selectionModel()->select(desk.view().model()->index(below(rows), 0),
                                                 QItemSelectionModel::Toggle | QItemSelectionModel::Rows);
    }
}

// Cancels some downloads that have not ended, by way of the queue: the window would ask first.
void cancelSome(Desk& desk, QRandomGenerator& random)
{
    // Over a minute as many shall be left to finish.
    const quint32 oneIn = meddlingSeconds() > 0 ? 1000 : 20;
    QList<DownloadId> ids;
    for (int row = 0; row < desk.window.downloads().rowCount(); ++row) {
        const ListRow& download = desk.window.downloads().at(row);
        if (!isSettled(download.state()) && random.bounded(oneIn) == 0)
            ids.append(download.id());
    }
    desk.window.downloads().showAborted(ids);
    desk.queue.cancel(ids);
}

} // namespace

void RealDownloadsTest::fetchesWhatIsAdded()
{
    Desk desk;
    desk.window.intake().add(desk.link(1));
    TRY_COMPARE(desk.count(DownloadState::Finished), 1);
    QCOMPARE(desk.folder.read(QStringLiteral("file1.bin")).size(), smallFile);
}

void RealDownloadsTest::showsHowFastManySmallFilesAre()
{
    constexpr int files = 300;
    Desk desk;
    qint64 fastest = 0;
    QObject::connect(&desk.window.downloads(), &DownloadListModel::totalSpeedChanged, &desk.window,
                     [&fastest](qint64 bytesPerSecond) { fastest = std::max(fastest, bytesPerSecond); });
    for (int number = 1; number <= files; ++number)
        desk.window.intake().add(desk.link(number));
    TRY_COMPARE(desk.count(DownloadState::Finished), files);
    QVERIFY(fastest > 0);
    TRY_COMPARE(desk.window.downloads().tally().bytesPerSecond, 0);
}

// A browser brings such cookies once a person has signed in again.
void RealDownloadsTest::goesOnWithTheCookiesForANewLink()
{
    const ScriptedServer server{[files = Script(FileService())](const Exchange& exchange) {
        return exchange.request.header("Cookie") == "session=2" ? files(exchange) : Reply(403);
    }};
    const QUrl link = server.url("/20000/file1.bin");
    Desk desk;
    desk.window.intake().add(link.toString());
    TRY_COMPARE(desk.count(DownloadState::Failed), 1);
    const DownloadId id = desk.window.downloads().at(0).id();
    desk.window.remedies().goOnFrom(id, {.url = link, .sent = SentHeaders{.cookies = "session=2"}});
    TRY_COMPARE(desk.count(DownloadState::Finished), 1);
}

void RealDownloadsTest::saysUntilWhenABusyServerWantsToBeLeftAlone()
{
    const ScriptedServer server{[](const Exchange&) { return Reply(503).header("Retry-After", "600"); }};
    Desk desk;
    const auto isLeftAlone = [&desk] {
        const QFuture<QList<HostProfile>> hosts = desk.queue.hosts();
        return QTest::qWaitFor([&hosts] { return hosts.isFinished(); },
                               static_cast<int>(patience().count())) &&
               std::ranges::any_of(hosts.result(),
                                   [](const HostProfile& one) { return one.retryAfter.has_value(); });
    };
    desk.window.intake().add(server.url("/20000/file1.bin").toString());
    TRY_VERIFY(isLeftAlone());
    desk.action("New download").trigger();
    TRY_VERIFY(desk.window.findChild<LinkEdit*>());
    desk.window.findChild<LinkEdit*>()->setPlainText(server.url("/20000/file2.bin").toString());
    const auto* facts = desk.window.findChild<QLabel*>(QStringLiteral("facts"));
    TRY_VERIFY(facts->text().contains(QLatin1String("asked for a pause until")));
    QCOMPARE(server.log().size(), 1);
}

void RealDownloadsTest::addsWithoutStarting()
{
    Desk desk;
    DownloadRequest request;
    request.url = QUrl(desk.link(1));
    request.target.folder = desk.folder.path();
    desk.queue.add(request, {.start = StartWhen::WhenResumed});
    TRY_COMPARE(desk.count(DownloadState::Paused), 1);
    desk.view().selectAll();
    desk.action("Resume").trigger();
    TRY_COMPARE(desk.count(DownloadState::Finished), 1);
}

void RealDownloadsTest::downloadsAgainBesideTheFile()
{
    Desk desk;
    desk.window.intake().add(desk.link(1));
    TRY_COMPARE(desk.count(DownloadState::Finished), 1);
    desk.view().selectAll();
    desk.action("Download again").trigger();
    TRY_COMPARE(desk.count(DownloadState::Finished), 2);
    const QByteArray first = desk.folder.read(QStringLiteral("file1.bin"));
    QCOMPARE(first.size(), smallFile);
    QCOMPARE(desk.folder.read(QStringLiteral("file1 (1).bin")), first);
    TRY_COMPARE(desk.view().currentIndex().data().toString(), QStringLiteral("file1 (1).bin"));
}

void RealDownloadsTest::showsWhatAPersonHasAdded_data()
{
    QTest::addColumn<NewRows>("newRows");
    QTest::addColumn<QString>("current");
    QTest::newRow("at the window") << NewRows::Shown << QStringLiteral("file2.bin");
    QTest::newRow("from elsewhere") << NewRows::Quiet << QStringLiteral("file1.bin");
}

void RealDownloadsTest::showsWhatAPersonHasAdded()
{
    QFETCH(NewRows, newRows);
    Desk desk;
    desk.window.intake().add(desk.link(1));
    TRY_COMPARE(desk.count(DownloadState::Finished), 1);
    QCOMPARE(desk.view().currentIndex().data().toString(), QStringLiteral("file1.bin"));
    desk.window.intake().add(desk.link(2), {}, newRows);
    TRY_COMPARE(desk.count(DownloadState::Finished), 2);
    QTEST(desk.view().currentIndex().data().toString(), "current");
}

void RealDownloadsTest::takesTheListToAnotherDesk()
{
    Desk one;
    one.window.intake().add(one.link(1));
    TRY_COMPARE(one.count(DownloadState::Finished), 1);
    const QString path = one.folder.path() + QLatin1String("/list.json");
    one.action("E&xport list…").trigger();
    Q_EMIT one.window.findChild<QFileDialog*>()->fileSelected(path);
    TRY_VERIFY(one.folder.has(QStringLiteral("list.json")));
    Desk other;
    other.action("&Import list…").trigger();
    Q_EMIT other.window.findChild<QFileDialog*>()->fileSelected(path);
    TRY_COMPARE(other.window.downloads().rowCount(), 1);
    QCOMPARE(other.window.downloads().at(0).name(), QStringLiteral("file1.bin"));
}

void RealDownloadsTest::showsTheLogOfBeforeARestart()
{
    const ScriptedServer server{FileService()};
    const TestFolder folder;
    {
        KeptDesk before(folder);
        before.window.intake().add(server.url("/20000/file1.bin").toString());
        TRY_VERIFY(before.hasFinished());
    }
    KeptDesk after(folder);
    TRY_VERIFY(after.hasFinished());
    after.chooseFirst();
    auto& details = *after.window.findChild<DetailsPane*>();
    QCOMPARE(after.log(), QString());
    constexpr int logTab = 3;
    details.setTab(logTab);
    TRY_VERIFY(after.log().contains(QLatin1String("Saved as")));
    QVERIFY(after.log().contains(QLatin1String("Started")));
}

// The files of a list that was there stay together.
void RealDownloadsTest::namesFoldersOfANewListInThePersonsLanguage()
{
    const auto musicOf = [](KeptDesk& desk) {
        const QSignalSpy told(&desk.queue, &DownloadQueue::categoriesChanged);
        const QSignalSpy reported(&desk.queue, &DownloadQueue::storeReported);
        const auto patience = static_cast<int>(test::patience().count());
        (void)QTest::qWaitFor([&] { return !reported.isEmpty(); }, patience);
        // The queue carries out earlier orders before it answers this one.
        const QFuture<Expected<void>> kept = desk.queue.kept();
        (void)QTest::qWaitFor([&] { return kept.isFinished(); }, patience);
        QCoreApplication::processEvents();
        return told.isEmpty() ? QString() : told.last().first().value<QList<Category>>().at(1).folder;
    };
    QTranslator german;
    QVERIFY(german.load(QStringLiteral(":/i18n/tributary_de")));
    const TestFolder old;
    {
        KeptDesk desk(old);
        QCOMPARE(musicOf(desk), QStringLiteral("Music"));
    }
    QCoreApplication::installTranslator(&german);
    {
        KeptDesk desk(old);
        QCOMPARE(musicOf(desk), QStringLiteral("Music"));
    }
    const TestFolder fresh;
    {
        KeptDesk desk(fresh);
        QCOMPARE(musicOf(desk), QStringLiteral("Musik"));
    }
    QCoreApplication::removeTranslator(&german);
    KeptDesk desk(fresh);
    QCOMPARE(musicOf(desk), QStringLiteral("Musik"));
}

void RealDownloadsTest::bringsBackWhatWasRemoved()
{
    const ScriptedServer server{FileService()};
    const TestFolder folder;
    KeptDesk desk(folder);
    DownloadRequest request;
    request.url = server.url("/20000/file1.bin");
    request.target.folder = folder.path();
    desk.queue.add(request);
    TRY_VERIFY(desk.hasFinished());
    const DownloadId id = desk.window.downloads().at(0).id();
    desk.chooseFirst();
    TRY_VERIFY(desk.facts().contains(QStringLiteral("Average speed")));
    const QMap<QString, QString> told = desk.facts();
    QVERIFY(told.contains(QStringLiteral("Type")));
    namedAction(desk.window, "Remove")->trigger();
    TRY_COMPARE(desk.window.downloads().rowCount(), 0);
    namedAction(desk.window, "Undo removal")->trigger();
    TRY_VERIFY(desk.hasFinished());
    QCOMPARE(desk.window.downloads().at(0).id(), id);
    desk.chooseFirst();
    TRY_COMPARE(desk.facts(), told);
}

// The first desk is told by the engine, the second has only what the store kept.
void RealDownloadsTest::tellsHowAFileCameAfterARestart()
{
    const ScriptedServer server{FileService()};
    const TestFolder folder;
    QMap<QString, QString> told;
    {
        KeptDesk before(folder);
        DownloadRequest request;
        request.url = server.url("/20000/file1.bin");
        request.target.folder = folder.path();
        request.checksum = Checksum{.digest = VirtualFile::atPath("/20000/file1.bin")->sha256()};
        before.queue.add(request);
        TRY_VERIFY(before.hasFinished());
        before.chooseFirst();
        // The list tells of a finished download a moment before the engine tells how its file came.
        TRY_VERIFY(
            before.facts().value(QStringLiteral("Checksum")).startsWith(QLatin1String("SHA-256 matches: ")));
        told = before.facts();
    }
    KeptDesk after(folder);
    TRY_VERIFY(after.hasFinished());
    after.chooseFirst();
    // The list knows of the checksum by itself; the rest comes with the history.
    TRY_VERIFY(after.facts().contains(QStringLiteral("Average speed")));
    for (const char* name : {"Checksum", "Finished", "Time taken", "Average speed"}) {
        const QString value = after.facts().value(QLatin1String(name));
        QVERIFY2(!value.isEmpty(), name);
        QCOMPARE(value, told.value(QLatin1String(name)));
    }
}

void RealDownloadsTest::tellsTheRightFateOfEachWhileAPersonMeddles()
{
    Desk desk;
    const QAbstractItemModelTester tester(desk.view().model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    const int many = meddlingSeconds() > 0 ? 500 : 300;
    if (meddlingSeconds() > 0)
        desk.server.setScript(lasting(many, meddlingSeconds()));
    QStringList links;
    for (int number = 0; number < many; ++number)
        links.append(desk.link(number));
    desk.window.intake().add(links.join(u'\n'));
    QRandomGenerator random(4);
    const auto isOver = [&desk, many] {
        return desk.count(DownloadState::Finished) + desk.count(DownloadState::Cancelled) == many;
    };
    const int steps = 4000 + meddlingSeconds() * 200;
    for (int step = 0; step < steps && !isOver(); ++step) {
        meddle(desk, random);
        if (step % 25 == 0)
            cancelSome(desk, random);
        QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
    }
    QVERIFY(QTest::qWaitFor(isOver, static_cast<int>((3 * patience()).count()) + 1000 * meddlingSeconds()));
    desk.filter().clear();
    QCOMPARE(desk.view().model()->rowCount(), many);
    const auto sizeOf = [&desk](const QString& name) { return desk.folder.read(name).size(); };
    for (int row = 0; row < many; ++row) {
        const QString name = desk.window.downloads().at(row).name();
        // A download that was about to get its name when it was cancelled finishes all the same.
        const auto isRight = [&] {
            return desk.window.downloads().at(row).state() == DownloadState::Finished
                       ? sizeOf(name) == smallFile
                       : !desk.folder.has(name) && !desk.folder.has(name + QLatin1String(".part"));
        };
        TRY_VERIFY2(isRight(), qPrintable(name));
    }
}

QTEST_MAIN(RealDownloadsTest)
#include "tst_real_downloads.moc"
