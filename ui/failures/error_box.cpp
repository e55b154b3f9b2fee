#include "ui/failures/error_box.h"

#include "core/values/download/found_mismatch.h"
#include "ui/failures/copy_without_breaks.h"
#include "ui/looks/measures.h"
#include "ui/widgets/described.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/page_side.h"
#include "ui/widgets/screen_room.h"
#include "ui/words/line_breaks.h"
#include "words/failure_text.h"
#include "words/phrase_text.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QFontDatabase>
#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

#include <algorithm>
#include <utility>

namespace tributary {

namespace {

// How many average letters a line of words keeps beside the buttons.
constexpr int lettersBesideButtons = 50;
// Words of a few lines are read as well in shorter ones.
constexpr int leastLettersBesideButtons = 24;

// A person who gave the checksum knows where it is from.
QString originText(const FoundMismatch& mismatch)
{
    if (mismatch.origin == ChecksumOrigin::Header)
        //: %1: the name of a header such as Digest.
        return ErrorBox::tr("The expected checksum is from the server's header %1.").arg(mismatch.place);
    //: %1: the name of a file such as SHA256SUMS.
    return ErrorBox::tr("The expected checksum is from %1, beside the file.").arg(mismatch.place);
}

// Digits are compared where they stand below each other.
QStringList checksumLines(const DownloadError& error)
{
    //: Before the checksum that a file should have.
    const QString expected = ErrorBox::tr("Expected");
    //: Before the checksum that a file has.
    const QString found = ErrorBox::tr("Found");
    const qsizetype width = std::max(expected.size(), found.size());
    const auto line = [width](const QString& name, const Phrase& digits) {
        return QString(name.leftJustified(width) + u' ' + digits.english());
    };
    const QList<Phrase>& words = mismatchOf(error.detail).arguments();
    return {line(expected, words.first()), line(found, words.last())};
}

QStringList linesOnChecksums(const DownloadError& error)
{
    QStringList lines;
    if (const auto mismatch = foundMismatchIn(error))
        lines.append(originText(*mismatch));
    if (error.detail.kind() == PhraseKind::NoSourceHasIt && error.detail.arguments().size() == 2)
        //: %1: links, each with what is wrong with its file.
        lines.append(ErrorBox::tr("No source has the right file: %1")
                         .arg(phraseText(error.detail.arguments().last())));
    return lines;
}

// The engine's word on a server that wants a pause is the title in other words.
QString detailBelowTitle(const DownloadError& error)
{
    if (error.detail.kind() == PhraseKind::HostLeftAlone)
        return {};
    return digestFoundIn(error) ? linesOnChecksums(error).join(u'\n') : detailText(error);
}

QLabel* selectableLabel(QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    wrapWithThePage(*label);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

// By the keyboard one comes to what went wrong before one comes to what can be done.
QLabel* titleLabel(QWidget* parent)
{
    QLabel* label = selectableLabel(parent);
    label->setFont(strongFont(parent->font()));
    label->setTextInteractionFlags(label->textInteractionFlags() | Qt::TextSelectableByKeyboard);
    label->setFocusPolicy(Qt::StrongFocus);
    return label;
}

// A word without breaks that is longer than the line loses its end rather than push the buttons out of the
// page.
QLabel* detailLabel(QWidget* parent)
{
    QLabel* label = selectableLabel(parent);
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setMinimumWidth(1);
    new CopyWithoutBreaks(*label);
    return label;
}

QLabel* digestsLabel(QWidget* parent)
{
    QLabel* label = detailLabel(parent);
    label->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    return label;
}

} // namespace

ErrorBox::ErrorBox(QWidget* parent, QWidget* line)
    : QWidget(parent)
    , m_icon(new IconLabel(u"failed", QStyle::PM_SmallIconSize, this))
    , m_what(titleLabel(this))
    , m_advice(selectableLabel(this))
    , m_digests(digestsLabel(this))
    , m_detail(detailLabel(this))
    , m_buttons(new QGridLayout)
{
    auto* words = new QVBoxLayout;
    for (QLabel* label : {m_what, m_advice})
        words->addWidget(label);
    QWidget* before = m_what;
    if (line) {
        words->addWidget(line);
        setTabOrder(std::exchange(before, line), line);
    }
    words->addStretch(1);
    makeOffers();
    for (const Offer& offer : std::as_const(m_offers))
        setTabOrder(std::exchange(before, offer.button), offer.button);
    layOut(words);
    hide();
}

// Links, paths and checksums are long, so the detail has the width of the buttons as well.
void ErrorBox::layOut(QLayout* words)
{
    auto* above = new QHBoxLayout;
    above->addLayout(words, 1);
    above->addLayout(m_buttons);
    // Beside many lines of words, rows of buttons would else be spread over their height.
    above->setAlignment(m_buttons, Qt::AlignTop);
    auto* lines = new QVBoxLayout;
    lines->addLayout(above);
    lines->addWidget(m_digests);
    lines->addWidget(m_detail);
    auto* layout = new QHBoxLayout(this);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addLayout(lines, 1);
}

void ErrorBox::makeOffer(Remedy remedy, const QString& words)
{
    auto* button = new QPushButton(words, this);
    connect(button, &QPushButton::clicked, this, [this, remedy] { Q_EMIT wanted(remedy); });
    m_offers.append({.remedy = remedy, .button = button});
}

void ErrorBox::makeOffers()
{
    //: Trusts a certificate that proves nothing.
    makeOffer(Remedy::Trust, tr("&Trust certificate…"));
    makeOffer(Remedy::ChooseFolder, tr("Choose &folder…"));
    //: Saves a file under another name, since the one that it should have is taken.
    makeOffer(Remedy::ChooseName, tr("Choose another &name…"));
    //: Opens the settings at the proxy.
    makeOffer(Remedy::ProxySettings, tr("Proxy s&ettings…"));
    //: Opens the settings at the limit for memory.
    makeOffer(Remedy::MemorySettings, tr("&Memory settings…"));
    makeOffer(Remedy::SignIn, tr("&Sign in…"));
    //: Opens the dialog in which a checksum can be corrected.
    makeOffer(Remedy::EditChecksum, tr("Edit &checksum…"));
    //: Keeps a file although a checksum of its site contradicts it.
    makeOffer(Remedy::KeepFile, tr("&Keep the file anyway…"));
    //: Opens the link of a download, to see what the site says.
    makeOffer(Remedy::OpenInBrowser, tr("Open in &browser"));
    makeOffer(Remedy::ReplaceLink, tr("Replace &link…"));
    //: Of a finished download, whose file is gone.
    makeOffer(Remedy::DownloadAgain, tr("Download &again"));
    makeOffer(Remedy::Retry, tr("&Retry"));
}

void ErrorBox::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_looks.of(palette()).of(m_tone), 1));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), measure::radius, measure::radius);
}

void ErrorBox::follow(const std::optional<DownloadError>& error, Secrets missing, Retrying retrying)
{
    setVisible(error.has_value());
    if (!error)
        return;
    m_tone = retrying == Retrying::ByItself ? Tone::Waiting : Tone::Trouble;
    sayWithThePage(*m_digests,
                   digestFoundIn(*error) ? longWordsInLines(checksumLines(*error).join(u'\n')) : QString());
    sayWithThePage(*m_detail, longWordsInLines(detailBelowTitle(*error)));
    // No person has to do what the program does by itself.
    say(errorText(*error), retrying == Retrying::ByItself ? QString() : adviceFor(*error));
    offer(remediesFor(*error, missing), retrying);
}

void ErrorBox::followMissingFile(const QString& words)
{
    show();
    m_tone = Tone::Trouble;
    m_digests->clear();
    m_detail->clear();
    say(words, tr("The file was moved or deleted elsewhere. Move it back, or download it again."));
    offer({Remedy::DownloadAgain}, Retrying::ByHand);
}

void ErrorBox::say(const QString& what, const QString& advice)
{
    m_icon->setTone(m_tone);
    update();
    sayWithThePage(*m_what, what);
    sayWithThePage(*m_advice, advice);
    for (QLabel* label : {m_advice, m_digests, m_detail})
        label->setVisible(!label->text().isEmpty());
    describeButtons();
}

// A reader who comes to a button hears what it is for.
void ErrorBox::describeButtons()
{
    QStringList lines{m_what->text(), m_advice->text()};
    lines.removeAll(QString());
    const QString words = withoutSides(lines.join(u'\n'));
    describe(*m_what, withoutSides(m_advice->text()));
    for (const Offer& offer : std::as_const(m_offers))
        describe(*offer.button, words);
}

QString ErrorBox::text() const
{
    QStringList lines;
    for (const QLabel* label : {m_what, m_digests, m_detail}) {
        if (!isHidden() && !label->text().isEmpty())
            lines.append(label->text());
    }
    return withoutBreaks(withoutSides(lines.join(u'\n')));
}

void ErrorBox::offer(const QList<Remedy>& remedies, Retrying retrying)
{
    // Also while the program waits to try again: a person who has mended the line needn't wait.
    const auto helpsNow = [retrying](Remedy remedy) {
        return retrying != Retrying::ByItself || remedy == Remedy::Retry;
    };
    for (const Offer& offer : std::as_const(m_offers)) {
        if (offer.remedy == Remedy::Retry)
            offer.button->setText(retrying == Retrying::ByResuming ? tr("&Resume") : tr("&Retry"));
        offer.button->setVisible(remedies.contains(offer.remedy) && helpsNow(offer.remedy));
    }
    useRoom();
}

void ErrorBox::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    useRoom();
}

// Side by side the buttons make the box no higher than its words, but they take width from these.
void ErrorBox::useRoom()
{
    QList<QPushButton*> shown;
    for (const Offer& offer : std::as_const(m_offers)) {
        if (!offer.button->isHidden())
            shown.append(offer.button);
    }
    const int columns = columnsFor(shown);
    if (std::exchange(m_placed, {shown, columns}) == std::pair(shown, columns))
        return;
    // The buttons of the last row stand at its end, below those of the other rows.
    const auto count = static_cast<int>(shown.size());
    const int lacking = (columns - count % columns) % columns;
    for (int i = 0; i < count; ++i) {
        const bool isLastRow = i / columns == (count - 1) / columns;
        const QPoint place(i % columns + (isLastRow ? lacking : 0), i / columns);
        m_buttons->removeWidget(shown.at(i));
        m_buttons->addWidget(shown.at(i), place.y(), place.x(), Qt::AlignTop);
    }
}

// The buttons stand in one row, or in two that are as long as each other, give or take a button, or one under
// the other.
int ErrorBox::columnsFor(const QList<QPushButton*>& shown) const
{
    int all = 0;
    int widest = 0;
    int rowHeight = 0;
    for (const QPushButton* button : shown) {
        const QSize size = button->sizeHint().grownBy({0, 0, spacing::close, spacing::close});
        all += size.width();
        widest = std::max(widest, size.width());
        rowHeight = std::max(rowHeight, size.height());
    }
    const auto count = static_cast<int>(shown.size());
    const int inTwoRows = count > 2 ? (count + 1) / 2 : 1;
    if (hasRoomBeside(all, rowHeight * 2))
        return std::max(1, count);
    return inTwoRows > 1 && hasRoomBeside(inTwoRows * widest, rowHeight * count) ? inTwoRows : 1;
}

// Beside buttons the words keep long lines, or shorter ones that are together no higher than the buttons
// would be in more rows.
bool ErrorBox::hasRoomBeside(int buttons, int inMoreRows) const
{
    const QMargins margins = layout()->contentsMargins();
    const int rest = width() - margins.left() - margins.right() - m_icon->sizeHint().width() - spacing::close;
    const int room = rest - buttons;
    if (room >= widthOfLetters(*this, lettersBesideButtons))
        return true;
    if (room < widthOfLetters(*this, leastLettersBesideButtons))
        return false;
    int height = 0;
    for (const QLabel* label : {m_what, m_advice})
        height += label->isHidden() ? 0 : label->heightForWidth(room) + spacing::close;
    return height <= inMoreRows;
}

} // namespace tributary
