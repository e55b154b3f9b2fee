#include "ui/adding/listed_note.h"

#include "ui/widgets/page_side.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace tributary {

namespace {

// More would be a list of their own in the dialog.
constexpr qsizetype mostNamed = 3;

QString wordsForAgain(qsizetype listed)
{
    if (listed == 1)
        //: A link that is in the list already.
        return ListedNote::tr("Download it again under a new name");
    //: Links that are in the list already.
    return ListedNote::tr("Download them again under new names");
}

} // namespace

ListedNote::ListedNote(QWidget* parent)
    : WrappedRow(parent)
    , m_words(new QLabel(this))
    , m_goTo(new QPushButton(tr("&Go to it"), this))
    , m_again(new QCheckBox(this))
{
    m_words->setObjectName(QStringLiteral("listed"));
    m_words->setTextFormat(Qt::PlainText);
    wrapWithThePage(*m_words);
    // As wide as the fields; a link would else be broken into short lines.
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_goTo->setAutoDefault(false);
    m_again->setObjectName(QStringLiteral("again"));
    m_goTo->hide();
    auto* lines = new QVBoxLayout(this);
    lines->setContentsMargins({});
    lines->addWidget(m_words);
    lines->addWidget(m_again);
    connect(m_again, &QCheckBox::toggled, this, &ListedNote::againToggled);
    connect(m_goTo, &QPushButton::clicked, this, [this] { Q_EMIT goToRequested(m_only); });
    hide();
}

void ListedNote::tell(const QList<QUrl>& links, const ListedLinks& listed)
{
    QList<QUrl> known;
    for (const QUrl& link : links) {
        if (listed.contains(link))
            known.append(link);
    }
    const bool isTheOnly = links.size() == 1;
    const bool isTheOnlyKnown = isTheOnly && !known.isEmpty();
    m_facts = isTheOnlyKnown ? factsOf(listed.value(known.first())) : QString();
    if (isTheOnlyKnown)
        m_only = listed.value(known.first()).id;
    sayWithThePage(*m_words, isTheOnly ? tr("This link is already in the list.") : wordsFor(known));
    m_goTo->setVisible(isTheOnlyKnown);
    m_again->setVisible(!isTheOnly);
    m_again->setText(wordsForAgain(known.size()));
    // Without links something else is being typed that can't be used yet.
    if (isTheOnly || (known.isEmpty() && !links.isEmpty())) {
        const QSignalBlocker quietly(m_again);
        m_again->setChecked(false);
    }
    setVisible(!known.isEmpty() && !isTheOnly);
}

bool ListedNote::wantsListedAgain() const
{
    return m_again->isHidden() || m_again->isChecked();
}

QString ListedNote::words() const
{
    return isHidden() && m_facts.isEmpty() ? QString() : withoutSides(m_words->text());
}

QString ListedNote::factsOf(const ListedLink& link)
{
    if (link.facts.isEmpty())
        return tr("This link is already in the list.");
    //: %1: the size and the type of a file whose link is in the list.
    return tr("%1 · already in the list").arg(link.facts);
}

QString ListedNote::wordsFor(const QList<QUrl>& listed) const
{
    const auto count = static_cast<int>(listed.size());
    QStringList lines{tr("%n of the links are already in the list:", nullptr, count)};
    // The two ends of a link tell most about it.
    const int width = fontMetrics().averageCharWidth() * 60;
    for (const QUrl& link : listed.mid(0, mostNamed))
        lines.append(readLikeALink(
            fontMetrics().elidedText(link.toDisplayString(QUrl::RemoveFragment), Qt::ElideMiddle, width)));
    if (listed.size() > mostNamed)
        //: Links that there is no room to name.
        lines.append(tr("and %n more", nullptr, static_cast<int>(listed.size() - mostNamed)));
    return lines.join(u'\n');
}

} // namespace tributary
