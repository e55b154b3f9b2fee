#include "ui/adding/lists/list_offer.h"

#include "ui/widgets/described.h"
#include "ui/widgets/page_side.h"

#include <QCheckBox>
#include <QLabel>
#include <QVBoxLayout>

#include <utility>

namespace tributary {

namespace {

QString leadsToAList()
{
    //: Metalink: a format for lists of files.
    return ListOffer::tr("This link leads to a list of files (Metalink).");
}

QString wordsOf(ListOffer::LeadsTo what)
{
    switch (what) {
    case ListOffer::LeadsTo::APage: return ListOffer::tr("Choose from the links on this page");
    //: A text of lines that are links.
    case ListOffer::LeadsTo::AText: return ListOffer::tr("Choose from the links in this text");
    case ListOffer::LeadsTo::AFile:
    case ListOffer::LeadsTo::AList: break;
    }
    //: The list that a link leads to. Without the mark the list itself is saved, as a file.
    return ListOffer::tr("Open the list and choose from its files");
}

} // namespace

ListOffer::ListOffer(QWidget* parent)
    : WrappedRow(parent)
    , m_words(new QLabel(this))
    , m_files(new QCheckBox(this))
{
    setObjectName(QStringLiteral("listOffer"));
    m_words->setTextFormat(Qt::PlainText);
    wrapWithThePage(*m_words);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    sayWithThePage(*m_words, leadsToAList());
    auto* lines = new QVBoxLayout(this);
    lines->setContentsMargins({});
    lines->addWidget(m_words);
    lines->addWidget(m_files);
    show(LeadsTo::AList);
    connect(m_files, &QCheckBox::toggled, this, [this](bool isWanted) {
        m_choice = isWanted;
        Q_EMIT changed();
    });
    hide();
}

void ListOffer::tell(LeadsTo what, const QUrl& link)
{
    const bool isOtherLink = std::exchange(m_link, link) != link;
    if (isOtherLink)
        m_choice.reset();
    const bool isOther = std::exchange(m_what, what) != what;
    if (what != LeadsTo::AFile && (isOther || isOtherLink))
        show(what);
    if (!isOther)
        return;
    setVisible(what != LeadsTo::AFile);
    Q_EMIT changed();
}

// The facts say of a page or a text what it is.
void ListOffer::show(LeadsTo what)
{
    const bool isList = what == LeadsTo::AList;
    const QSignalBlocker quietly(m_files);
    m_words->setVisible(isList);
    m_files->setText(wordsOf(what));
    m_files->setChecked(m_choice.value_or(isList));
    describe({});
}

void ListOffer::describe(const QString& facts)
{
    const bool isSaid = m_what == LeadsTo::AFile || m_what == LeadsTo::AList;
    QStringList words{isSaid ? leadsToAList() : QString(), facts};
    words.removeAll(QString());
    tributary::describe(*m_files, words.join(u'\n'));
}

bool ListOffer::isTaken() const
{
    return !isHidden() && m_files->isChecked();
}

} // namespace tributary
