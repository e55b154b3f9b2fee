#include "ui/checking/check_dialog.h"

#include "ui/checking/file_hashing.h"
#include "ui/looks/measures.h"
#include "ui/widgets/field_box.h"
#include "ui/widgets/field_label.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/lines_edit.h"
#include "ui/widgets/own_clipboard.h"
#include "ui/widgets/page_side.h"
#include "ui/words/add_input.h"
#include "ui/words/checksum_text.h"
#include "ui/words/cut_text.h"
#include "ui/words/plain_tip.h"
#include "words/phrase_text.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QFontDatabase>
#include <QFontInfo>
#include <QFontMetricsF>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QTextOption>
#include <QVBoxLayout>
#include <QtMath>

#include <algorithm>
#include <array>
#include <utility>

namespace tributary {

namespace {

// Lines that the longest checksum takes, so that the usual one, of half that length, takes a single line.
constexpr int linesOfDigits = 2;
constexpr int digitsOfTheLongest = 128;
// The complaint about a wrong checksum is longer than the field is wide.
constexpr int linesOfComplaint = 2;
constexpr int stepsOfProgress = 1000;

// The usual kind comes first, and the kinds that are no longer safe come last.
constexpr std::array offeredAlgorithms{QCryptographicHash::Sha256,   QCryptographicHash::Sha512,
                                       QCryptographicHash::Sha384,   QCryptographicHash::Sha224,
                                       QCryptographicHash::Sha3_256, QCryptographicHash::Sha3_512,
                                       QCryptographicHash::Sha1,     QCryptographicHash::Md5};

} // namespace

CheckDialog::CheckDialog(File file, QWidget* parent)
    : QDialog(parent)
    , m_file(std::move(file))
    , m_name(nameLabel())
    , m_algorithm(new QComboBox(this))
    , m_expected(new QLineEdit(this))
    , m_digits(linesEdit(linesOfDigits, this))
    , m_progress(new QProgressBar(this))
    , m_right(new IconLabel(u"finished", QStyle::PM_SmallIconSize, this))
    , m_wrong(new IconLabel(u"failed", QStyle::PM_SmallIconSize, this))
    , m_verdict(new QLabel(this))
    , m_hashing(new FileHashing(this))
{
    setWindowTitle(tr("Check file"));
    offerAlgorithms();
    showDigits();
    layOut();
    connect(m_algorithm, &QComboBox::currentIndexChanged, this, &CheckDialog::begin);
    connect(m_expected, &QLineEdit::textChanged, this, &CheckDialog::readExpected);
    connect(m_hashing, &FileHashing::progressed, this, &CheckDialog::showProgress);
    connect(m_hashing, &FileHashing::ended, this, &CheckDialog::end);
    m_expected->setFocus();
    begin();
}

void CheckDialog::offerAlgorithms()
{
    for (const QCryptographicHash::Algorithm offered : offeredAlgorithms)
        m_algorithm->addItem(shownKind(nameOf(offered)), static_cast<int>(offered));
}

// Digits have no blank at which a line could be broken. Those that are expected have the same font, so that
// the two checksums stand below each other digit by digit.
void CheckDialog::showDigits()
{
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setPointSizeF(QFontInfo(font()).pointSizeF());
    m_digits->setFont(fixed);
    m_expected->setFont(fixed);
    const QString line((digitsOfTheLongest + linesOfDigits - 1) / linesOfDigits, u'0');
    const double margins = m_digits->document()->documentMargin() + m_digits->frameWidth();
    m_digits->setMinimumWidth(qCeil(QFontMetricsF(fixed).horizontalAdvance(line) + 2 * margins) +
                              spacing::tight + spacing::hair);
    m_digits->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_digits->setReadOnly(true);
    m_digits->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_digits->setLineWrapMode(QPlainTextEdit::WidgetWidth);
    m_digits->setWordWrapMode(QTextOption::WrapAnywhere);
    m_progress->setRange(0, stepsOfProgress);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress"));
    QSizePolicy keepsItsRoom = m_progress->sizePolicy();
    keepsItsRoom.setRetainSizeWhenHidden(true);
    m_progress->setSizePolicy(keepsItsRoom);
}

void CheckDialog::layOut()
{
    auto* form = new QFormLayout;
    // Qt tells readers the label of a box of choices only where both stand in one widget.
    form->addRow(fieldLabel(tr("&Algorithm"), *m_algorithm, *m_algorithm), m_algorithm);
    m_box = addField(*form, tr("E&xpected checksum"), m_expected);
    m_box->keepRoomToComplain(linesOfComplaint);
    //: The checksum that a file has.
    addField(*form, tr("Checks&um"), m_digits);
    // Return is pressed at the end of what was typed, and closes nothing.
    auto* buttons = new QDialogButtonBox(this);
    m_copy = buttons->addButton(tr("&Copy"), QDialogButtonBox::ActionRole);
    m_copy->setAutoDefault(false);
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole)->setAutoDefault(false);
    connect(m_copy, &QPushButton::clicked, this, [this] { putOnClipboard(m_digits->toPlainText()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &CheckDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_name);
    layout->addSpacing(spacing::tight);
    layout->addLayout(form);
    layout->addWidget(m_progress);
    layout->addLayout(verdictRow(), 1);
    layout->addSpacing(spacing::close);
    layout->addWidget(buttons);
    layout->addStrut(measure::dialogWidth);
}

QString CheckDialog::fileName() const
{
    return QFileInfo(m_file.path).fileName();
}

QLabel* CheckDialog::nameLabel()
{
    const QString name = fileName();
    auto* label = new QLabel(name, this);
    label->setAccessibleName(name);
    label->setToolTip(plainTip(name));
    label->setTextFormat(Qt::PlainText);
    // A long name does not widen the dialog.
    label->setSizePolicy(QSizePolicy::Ignored, label->sizePolicy().verticalPolicy());
    beginWithThePage(*label);
    return label;
}

void CheckDialog::resizeEvent(QResizeEvent* event)
{
    QDialog::resizeEvent(event);
    m_name->setText(cutText(m_name->fontMetrics(), fileName(), Qt::ElideMiddle, m_name->width()));
}

QBoxLayout* CheckDialog::verdictRow()
{
    m_right->setTone(Tone::Done);
    m_wrong->setTone(Tone::Trouble);
    m_verdict->setTextFormat(Qt::PlainText);
    wrapWithThePage(*m_verdict);
    m_verdict->setMinimumHeight(2 * fontMetrics().lineSpacing());
    m_verdict->setAlignment((m_verdict->alignment() & Qt::AlignHorizontal_Mask) | Qt::AlignTop);
    auto* row = new QHBoxLayout;
    row->addWidget(m_right, 0, Qt::AlignTop);
    row->addWidget(m_wrong, 0, Qt::AlignTop);
    row->addWidget(m_verdict, 1);
    return row;
}

QCryptographicHash::Algorithm CheckDialog::algorithm() const
{
    return static_cast<QCryptographicHash::Algorithm>(m_algorithm->currentData().toInt());
}

void CheckDialog::expect(const Checksum& checksum)
{
    if (!m_expected->text().isEmpty())
        return;
    writeDigits(checksum);
    // The beginning of a checksum is compared first, and a long one would push it out of sight.
    m_expected->setCursorPosition(0);
}

// The kind of the checksum is chosen above. Before the digits it would set these off from those of the file.
void CheckDialog::writeDigits(const Checksum& checksum)
{
    m_known = checksum;
    m_expected->selectAll();
    m_expected->insert(QString::fromLatin1(checksum.digest.toHex()));
}

// Digits alone don't tell SHA-256 from SHA3-256.
std::optional<Checksum> CheckDialog::expected() const
{
    const QString text = m_expected->text();
    return m_known && text == QLatin1String(m_known->digest.toHex()) ? m_known
                                                                     : checksumIn(text, algorithm());
}

void CheckDialog::readExpected()
{
    const auto expected = this->expected();
    if (expected && kindIn(m_expected->text())) {
        writeDigits(*expected);
        return;
    }
    if (expected)
        m_algorithm->setCurrentIndex(m_algorithm->findData(static_cast<int>(expected->algorithm)));
    judge();
}

void CheckDialog::begin()
{
    m_digest.reset();
    m_digits->clear();
    m_copy->setEnabled(false);
    showProgress(0);
    m_progress->show();
    m_hashing->start(m_file.path, algorithm());
    judge();
}

void CheckDialog::showProgress(qint64 bytes)
{
    const double share = static_cast<double>(bytes) / static_cast<double>(std::max<qint64>(1, m_file.size));
    m_progress->setValue(static_cast<int>(std::min(1.0, share) * stepsOfProgress));
}

void CheckDialog::end(const Expected<QByteArray>& digest)
{
    m_digest = digest;
    m_progress->hide();
    if (digest)
        m_digits->setPlainText(QString::fromLatin1(digest->toHex()));
    m_copy->setEnabled(digest.has_value());
    judge();
}

// A person may look at another checksum than the one that was entered; then there is nothing to compare.
void CheckDialog::judge()
{
    const auto expected = this->expected();
    const bool isFlawed = !expected && !m_expected->text().trimmed().isEmpty();
    m_box->complain(isFlawed ? complaintAboutChecksum(kindIn(m_expected->text()).value_or(algorithm())).text
                             : QString());
    if (m_digest && !*m_digest)
        say(tr("The file could not be read.") + u'\n' + phraseLine(m_digest->error().detail), Sign::Wrong);
    else if (!m_digest || !expected || expected->algorithm != algorithm())
        say({}, Sign::None);
    else if (expected->digest == **m_digest)
        say(tr("The checksum matches."), Sign::Right);
    else
        say(tr("The checksum does not match: the file is damaged or another one, or the checksum is not for "
               "it."),
            Sign::Wrong);
}

void CheckDialog::say(const QString& words, Sign sign)
{
    sayWithThePage(*m_verdict, words);
    m_right->setVisible(sign == Sign::Right);
    m_wrong->setVisible(sign == Sign::Wrong);
    m_box->describe(words);
    // The reason why a file can't be read may take more lines than there is room for.
    if (isVisible())
        resize(width(), std::max(height(), layout()->totalHeightForWidth(width())));
}

} // namespace tributary
