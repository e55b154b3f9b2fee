#include "core/values/phrases/phrase.h"
#include "tests/support/checks/patience.h"
#include "tests/ui/list/noted_orders.h"
#include "tests/ui/list/sample_downloads.h"
#include "tests/ui/settings/temporary_settings.h"
#include "tests/ui/window/named_action.h"
#include "tests/ui/window/named_button.h"
#include "tests/ui/window/shown_keys.h"
#include "ui/adding/download_edits.h"
#include "ui/adding/edit_dialog.h"
#include "ui/details/download_history.h"
#include "ui/details/segment_map.h"
#include "ui/failures/error_box.h"
#include "ui/list/view/download_view.h"
#include "ui/widgets/tall_area.h"
#include "ui/window/main_menu.h"
#include "ui/window/main_window.h"

#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>
#include <QScrollBar>
#include <QSpinBox>
#include <QStatusBar>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace tributary;
using enum DownloadState;

// Changing what was asked of a download that is in the list.
class EditDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_window.reset(); }
    void showsWhatHoldsAndNoSecret();
    void changesNothingThatWasLeftAsItWas();
    void changesOneThingAtATime_data();
    void changesOneThingAtATime();
    void keepsTheValueOfAHeaderThatIsNotShown();
    void keepsTheLoginOfAMirror();
    void savesNothingThatMakesNoSense_data();
    void savesNothingThatMakesNoSense();
    void growsByAComplaint();
    void staysAsItIsByTheFirstComplaint();
    void namesFieldsInTheirFirstLine();
    void hasNamesForReaders();
    void linesInSightNeedNoBar();
    void opensByKeyAndSavesByReturn();
    void beginsAtAChecksumThatDidNotMatch();
    void isOfferedForOneThatRests_data();
    void isOfferedForOneThatRests();
    void saysThatItCameTooLate();
    void saysWhyItIsRefused_data();
    void saysWhyItIsRefused();
    void asksForALoginFirst();

private:
    void show(const QList<DownloadSnapshot>& downloads);
    QAction* action() const { return namedAction(*m_window, "Edit…"); }
    EditDialog* dialog() const { return m_window->findChild<EditDialog*>(); }

    std::unique_ptr<TemporarySettings> m_settings;
    NotedOrders m_orders;
    std::unique_ptr<MainWindow> m_window;
    QList<DownloadChange> m_changes;
    Expected<DownloadTerms> m_answer;
};

namespace {

constexpr int automaticMost = 6;

Mirror mirror(const char* url, const char* user = "")
{
    Mirror made{.url = QUrl(QString::fromLatin1(url)), .credentials = {}, .priority = 3};
    if (*user != '\0')
        made.credentials = Credentials{.user = QString::fromLatin1(user), .password = QStringLiteral("p")};
    return made;
}

DownloadTerms sampleTerms()
{
    return {.mirrors = {mirror("https://one.example/[a].iso", "ada"), mirror("https://two.example/a.iso")},
            .sent = {.headers = {{.name = "Authorization", .value = "Bearer s3cret"},
                                 {.name = "Accept-Language", .value = "de"}},
                     .userAgent = "Other/1",
                     .referer = QUrl(QStringLiteral("https://page.example/")),
                     .cookies = "session=s3cret"},
            .connections = {.growth = ConnectionGrowthKind::Fixed, .most = 3},
            .bytesPerSecond = 2048,
            .checksum = Checksum{.algorithm = QCryptographicHash::Md5, .digest = QByteArray(16, 'a')}};
}

template<typename T>
T* named(const QWidget& dialog, const char* name)
{
    for (T* field : dialog.findChildren<T*>()) {
        if (field->accessibleName() == QLatin1String(name) && field->isVisibleTo(&dialog))
            return field;
    }
    qFatal("no field %s", name);
}

EditDialog* sampleDialog(QWidget* parent)
{
    return new EditDialog(QStringLiteral("a.iso"), sampleTerms(), automaticMost, parent);
}

QPlainTextEdit* headers(const EditDialog& dialog)
{
    return named<QPlainTextEdit>(dialog, "Headers");
}

QPlainTextEdit* mirrors(const EditDialog& dialog)
{
    return named<QPlainTextEdit>(dialog, "Mirrors");
}

} // namespace

void EditDialogTest::init()
{
    m_changes.clear();
    m_answer = sampleTerms();
    m_settings = std::make_unique<TemporarySettings>();
    m_window = std::make_unique<MainWindow>(*m_settings, m_orders);
    m_orders.onChange = [this](DownloadId, const DownloadChange& change) {
        if (change != DownloadChange())
            m_changes.append(change);
        return m_answer;
    };
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void EditDialogTest::show(const QList<DownloadSnapshot>& downloads)
{
    m_window->downloads().apply(downloads);
    auto* list = m_window->findChild<DownloadView*>();
    list->setCurrentIndex(list->model()->index(0, 0));
    list->selectAll();
    list->setFocus();
}

void EditDialogTest::showsWhatHoldsAndNoSecret()
{
    const std::unique_ptr<EditDialog> dialog(sampleDialog(nullptr));
    QCOMPARE(named<QSpinBox>(*dialog, "Connections")->value(), 3);
    QCOMPARE(named<QSpinBox>(*dialog, "Speed limit")->value(), 2);
    QCOMPARE(named<QLineEdit>(*dialog, "Checksum")->text(),
             QStringLiteral("md5:61616161616161616161616161616161"));
    QCOMPARE(mirrors(*dialog)->toPlainText(),
             QStringLiteral("https://one.example/%5Ba%5D.iso\nhttps://two.example/a.iso"));
    const QString sent = headers(*dialog)->toPlainText();
    QVERIFY2(!sent.contains(QLatin1String("s3cret")), qPrintable(sent));
    for (const char* line : {"Authorization: •", "Accept-Language: de", "User-Agent: Other/1",
                             "Referer: https://page.example/", "Cookie: •"})
        QVERIFY2(sent.contains(QString::fromUtf8(line)), line);
}

void EditDialogTest::changesNothingThatWasLeftAsItWas()
{
    const std::unique_ptr<EditDialog> dialog(sampleDialog(nullptr));
    QVERIFY(namedButton(*dialog, "Save")->isEnabled());
    QCOMPARE(dialog->change(), DownloadChange());
}

void EditDialogTest::changesOneThingAtATime_data()
{
    using Act = std::function<void(const EditDialog&)>;
    QTest::addColumn<Act>("act");
    QTest::addColumn<DownloadChange>("change");
    const auto row = [](const char* name, const Act& act, const DownloadChange& change) {
        QTest::newRow(name) << act << change;
    };
    const auto type = [](const char* field, const char* text) {
        return [field, text](const EditDialog& dialog) {
            named<QLineEdit>(dialog, field)->setText(QString::fromLatin1(text));
        };
    };
    const auto set = [](const char* field, int value) {
        return [field, value](const EditDialog& dialog) { named<QSpinBox>(dialog, field)->setValue(value); };
    };
    row("connections", set("Connections", 5),
        {.connections = ConnectionChoice{.growth = ConnectionGrowthKind::Fixed, .most = 5}});
    row("as many as pay", set("Connections", 0),
        {.connections = ConnectionChoice{.growth = ConnectionGrowthKind::Automatic, .most = automaticMost}});
    row("limit", set("Speed limit", 7), {.bytesPerSecond = 7 * 1024});
    row("no limit", set("Speed limit", 0), {.bytesPerSecond = 0});
    row("checksum", type("Checksum", "62626262626262626262626262626262"),
        {.checksum = Checksum{.algorithm = QCryptographicHash::Md5, .digest = QByteArray(16, 'b')}});
    row("no checksum", type("Checksum", ""), {.checksum = Checksum()});
    row("no mirrors", [](const EditDialog& dialog) { mirrors(dialog)->clear(); },
        {.mirrors = QList<Mirror>()});
    row("no headers", [](const EditDialog& dialog) { headers(dialog)->clear(); }, {.sent = SentHeaders()});
}

void EditDialogTest::changesOneThingAtATime()
{
    QFETCH(const std::function<void(const EditDialog&)>, act);
    QFETCH(const DownloadChange, change);
    const std::unique_ptr<EditDialog> dialog(sampleDialog(nullptr));
    act(*dialog);
    QVERIFY(namedButton(*dialog, "Save")->isEnabled());
    QCOMPARE(dialog->change(), change);
}

void EditDialogTest::keepsTheValueOfAHeaderThatIsNotShown()
{
    const std::unique_ptr<EditDialog> dialog(sampleDialog(nullptr));
    headers(*dialog)->appendPlainText(QStringLiteral("X-New: 1"));
    SentHeaders sent = sampleTerms().sent;
    sent.headers.append(Header{.name = "X-New", .value = "1"});
    QCOMPARE(dialog->change(), DownloadChange{.sent = sent});
    // Another name is another header, and nobody typed a value for that one.
    headers(*dialog)->setPlainText(
        headers(*dialog)->toPlainText().replace(QLatin1String("Authorization"), QLatin1String("X-Other")));
    QVERIFY(!namedButton(*dialog, "Save")->isEnabled());
}

void EditDialogTest::keepsTheLoginOfAMirror()
{
    const std::unique_ptr<EditDialog> dialog(sampleDialog(nullptr));
    mirrors(*dialog)->setPlainText(
        QStringLiteral("https://three.example/a.iso\nhttps://one.example/%5Ba%5D.iso"));
    const auto changed = dialog->change().mirrors;
    QVERIFY(changed && changed->size() == 2);
    QVERIFY(!changed->first().credentials);
    QCOMPARE(changed->last(), sampleTerms().mirrors.first());
}

void EditDialogTest::savesNothingThatMakesNoSense_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QString>("text");
    QTest::newRow("headers") << QByteArray("Headers") << QStringLiteral("nonsense");
    QTest::newRow("a header of our own") << QByteArray("Headers") << QStringLiteral("Range: bytes=0-1");
    QTest::newRow("mirrors") << QByteArray("Mirrors") << QStringLiteral("ftp://example.org/a");
}

void EditDialogTest::savesNothingThatMakesNoSense()
{
    QFETCH(const QByteArray, field);
    QFETCH(const QString, text);
    const std::unique_ptr<EditDialog> dialog(sampleDialog(nullptr));
    auto* edit = named<QPlainTextEdit>(*dialog, field.constData());
    const QString before = edit->toPlainText();
    edit->setPlainText(text);
    QVERIFY(!namedButton(*dialog, "Save")->isEnabled());
    QVERIFY(!edit->accessibleDescription().isEmpty());
    edit->setPlainText(before);
    QVERIFY(namedButton(*dialog, "Save")->isEnabled());
    QVERIFY(edit->accessibleDescription().isEmpty());
}

void EditDialogTest::growsByAComplaint()
{
    EditDialog dialog(QStringLiteral("a.iso"), sampleTerms(), automaticMost);
    dialog.show();
    named<QLineEdit>(dialog, "Checksum")->setText(QStringLiteral("sha256:12"));
    const auto* area = dialog.findChild<TallArea*>();
    QVERIFY(area);
    const int room = dialog.screen()->availableGeometry().height();
    QVERIFY(area->verticalScrollBar()->maximum() == 0 || dialog.height() == room);
    QVERIFY(dialog.height() <= room);
}

void EditDialogTest::staysAsItIsByTheFirstComplaint()
{
    EditDialog dialog(QStringLiteral("a.iso"), sampleTerms(), automaticMost);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    const QSize before = dialog.size();
    auto* checksum = named<QLineEdit>(dialog, "Checksum");
    checksum->setText(QStringLiteral("sha256:12"));
    QVERIFY(!checksum->accessibleDescription().isEmpty());
    QCoreApplication::processEvents();
    QCOMPARE(dialog.size(), before);
    QCOMPARE(dialog.findChild<TallArea*>()->verticalScrollBar()->maximum(), 0);
}

// The words of a label stand where those of its field do.
void EditDialogTest::namesFieldsInTheirFirstLine()
{
    EditDialog dialog(QStringLiteral("a.iso"), sampleTerms(), automaticMost);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    for (const QPlainTextEdit* field : {mirrors(dialog), headers(dialog)}) {
        const auto labels = dialog.findChildren<QLabel*>();
        const auto label = std::ranges::find(labels, static_cast<const QWidget*>(field), &QLabel::buddy);
        QVERIFY(label != labels.end());
        const int words = (*label)->mapTo(&dialog, (*label)->contentsRect().topLeft()).y();
        QCOMPARE((*label)->alignment() & Qt::AlignVertical_Mask, Qt::AlignTop);
        QCOMPARE(words, field->viewport()->mapTo(&dialog, field->cursorRect().topLeft()).y());
    }
}

void EditDialogTest::hasNamesForReaders()
{
    const std::unique_ptr<EditDialog> dialog(sampleDialog(nullptr));
    QCOMPARE(dialog->windowTitle(), QStringLiteral("Edit download"));
    QStringList names;
    for (const QWidget* field : dialog->findChildren<QWidget*>()) {
        const bool isField = qobject_cast<const QLineEdit*>(field) || qobject_cast<const QSpinBox*>(field) ||
                             qobject_cast<const QPlainTextEdit*>(field);
        if (isField && field->isVisibleTo(dialog.get()) &&
            !qobject_cast<const QSpinBox*>(field->parentWidget()))
            names.append(field->accessibleName());
    }
    names.sort();
    QCOMPARE(names.join(u','), QStringLiteral("Checksum,Connections,Headers,Mirrors,Speed limit"));
}

void EditDialogTest::linesInSightNeedNoBar()
{
    const std::unique_ptr<EditDialog> dialog(sampleDialog(nullptr));
    dialog->show();
    mirrors(*dialog)->setPlainText(QStringLiteral("https://a/f\nhttps://b/f"));
    QVERIFY(QTest::qWaitForWindowExposed(dialog.get()));
    QTRY_VERIFY(!mirrors(*dialog)->verticalScrollBar()->isVisible());
    mirrors(*dialog)->appendPlainText(QStringLiteral("https://c/f"));
    QTRY_VERIFY(mirrors(*dialog)->verticalScrollBar()->isVisible());
}

void EditDialogTest::opensByKeyAndSavesByReturn()
{
    show({samples::inState(1, Paused, QStringLiteral("a"))});
    QTest::keyClick(m_window->findChild<DownloadView*>(), Qt::Key_E, Qt::ControlModifier);
    TRY_VERIFY(dialog() && dialog()->isVisible());
    named<QSpinBox>(*dialog(), "Connections")->setValue(9);
    QTest::keyClick(dialog(), Qt::Key_Return);
    TRY_COMPARE(m_changes.size(), 1);
    QCOMPARE(m_changes.first().connections->most, 9);
    TRY_COMPARE(m_window->statusBar()->currentMessage(), QStringLiteral("The changes to “a” were saved."));
    TRY_VERIFY(!dialog());
    const DownloadPast* past = m_window->history().find(DownloadId{1});
    QVERIFY(past && !past->log.events().empty());
    QCOMPARE(past->log.events().back().text, QStringLiteral("Edited: connections"));
    action()->trigger();
    TRY_VERIFY(dialog() && dialog()->isVisible());
    QTest::keyClick(dialog(), Qt::Key_Escape);
    TRY_VERIFY(!dialog());
    QCOMPARE(m_changes.size(), 1);
}

void EditDialogTest::beginsAtAChecksumThatDidNotMatch()
{
    DownloadSnapshot wrong = samples::inState(1, Failed, QStringLiteral("a"));
    wrong.size = 1000;
    wrong.bytes = 0;
    wrong.error = DownloadError{
        .kind = ErrorKind::ChecksumMismatch,
        .httpStatus = 0,
        .detail = Phrase(PhraseKind::ChecksumGiven, {QStringLiteral("md5:00"), QStringLiteral("md5:11")})};
    show({wrong});
    QVERIFY(!m_window->findChild<SegmentMap*>()->isVisible());
    namedButton(*m_window->findChild<ErrorBox*>(), "Edit &checksum…")->click();
    TRY_VERIFY(dialog() && dialog()->isVisible());
    QCOMPARE(dialog()->focusWidget(), named<QLineEdit>(*dialog(), "Checksum"));
}

void EditDialogTest::isOfferedForOneThatRests_data()
{
    QTest::addColumn<QList<DownloadState>>("states");
    QTest::addColumn<QString>("reason");
    const QString none;
    QTest::newRow("paused") << QList{Paused} << none;
    QTest::newRow("failed") << QList{Failed} << none;
    QTest::newRow("queued") << QList{Queued} << none;
    QTest::newRow("cancelled") << QList{Cancelled} << none;
    QTest::newRow("waiting to try again") << QList{Waiting} << none;
    QTest::newRow("running") << QList{Downloading}
                             << QStringLiteral("A running download can't be edited. Pause it first.");
    QTest::newRow("finished") << QList{Finished} << QStringLiteral("A finished download can't be edited.");
    QTest::newRow("two") << QList{Paused, Paused}
                         << QStringLiteral("Only one download can be edited at a time.");
}

void EditDialogTest::isOfferedForOneThatRests()
{
    QFETCH(const QList<DownloadState>, states);
    QFETCH(const QString, reason);
    QList<DownloadSnapshot> downloads;
    for (const DownloadState state : states)
        downloads.append(samples::inState(static_cast<quint64>(downloads.size()) + 1, state,
                                          QStringLiteral("file %1").arg(downloads.size())));
    show(downloads);
    QCOMPARE(action()->isEnabled(), reason.isEmpty());
    const QString usual = QStringLiteral("Edit… (%1)").arg(shownKeys("Ctrl+E"));
    QCOMPARE(action()->toolTip(), reason.isEmpty() ? usual : reason);
    // In the menu of a row, and not in that of the window.
    QVERIFY(m_window->findChild<DownloadView*>()->actions().contains(action()));
    QVERIFY(!m_window->findChild<MainMenu*>()->actions().contains(action()));
}

void EditDialogTest::saysThatItCameTooLate()
{
    show({samples::inState(1, Paused, QStringLiteral("a"))});
    action()->trigger();
    TRY_VERIFY(dialog());
    named<QSpinBox>(*dialog(), "Connections")->setValue(9);
    m_answer = failure(ErrorKind::NotNow, {});
    dialog()->accept();
    TRY_VERIFY(m_window->findChild<QMessageBox*>());
    QVERIFY(m_window->findChild<QMessageBox*>()->text().contains(QStringLiteral("can't be edited")));
    // Nothing of what was typed is lost.
    QVERIFY(dialog()->isVisible());
    QCOMPARE(named<QSpinBox>(*dialog(), "Connections")->value(), 9);
}

void EditDialogTest::saysWhyItIsRefused_data()
{
    QTest::addColumn<DownloadError>("why");
    QTest::addColumn<Secrets>("missing");
    QTest::addColumn<QString>("said");
    const QString late = QStringLiteral("It is running or finished by now.");
    const DownloadError notNow{.kind = ErrorKind::NotNow, .detail = Phrase(PhraseKind::NotEditedNow)};
    const DownloadError ended{.kind = ErrorKind::Cancelled, .detail = Phrase(PhraseKind::QueueEnded)};
    QTest::newRow("too late") << notNow << Secrets() << late;
    QTest::newRow("no password by now")
        << notNow << Secrets(Secret::Headers)
        << QStringLiteral("It has no user name or password yet. Sign in first.");
    QTest::newRow("the queue has ended")
        << ended << Secrets() << QStringLiteral("Aborted\nthe queue has ended");
}

void EditDialogTest::saysWhyItIsRefused()
{
    QFETCH(const DownloadError, why);
    QFETCH(const Secrets, missing);
    DownloadSnapshot download = samples::inState(1, Paused, QStringLiteral("a"));
    show({download});
    action()->trigger();
    TRY_VERIFY(dialog());
    named<QSpinBox>(*dialog(), "Connections")->setValue(9);
    download.secretsMissing = missing;
    m_window->downloads().apply({download});
    m_answer = std::unexpected(why);
    dialog()->accept();
    TRY_VERIFY(m_window->findChild<QMessageBox*>());
    QTEST(m_window->findChild<QMessageBox*>()->informativeText(), "said");
}

void EditDialogTest::asksForALoginFirst()
{
    DownloadSnapshot locked = samples::inState(1, Paused, QStringLiteral("a"));
    locked.secretsMissing = Secret::Headers;
    show({locked});
    action()->trigger();
    TRY_VERIFY(m_window->findChild<QMessageBox*>());
    QVERIFY(!dialog());
}

QTEST_MAIN(EditDialogTest)
#include "tst_edit_dialog.moc"
