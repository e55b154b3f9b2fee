#include "tests/support/answers/header_list.h"

#include <algorithm>

namespace tributary::test {

namespace {

auto isNamed(const QByteArray& name)
{
    return [&name](const Header& header) { return header.name.compare(name, Qt::CaseInsensitive) == 0; };
}

} // namespace

QByteArray HeaderList::value(const QByteArray& name) const
{
    const auto found = std::ranges::find_if(m_headers, isNamed(name));
    return found == m_headers.end() ? QByteArray() : found->value;
}

qsizetype HeaderList::count(const QByteArray& name) const
{
    return std::ranges::count_if(m_headers, isNamed(name));
}

void HeaderList::set(const QByteArray& name, const QByteArray& value)
{
    const auto found = std::ranges::find_if(m_headers, isNamed(name));
    if (found == m_headers.end())
        return add(name, value);
    found->value = value;
    m_headers.erase(std::remove_if(found + 1, m_headers.end(), isNamed(name)), m_headers.end());
}

void HeaderList::remove(const QByteArray& name)
{
    std::erase_if(m_headers, isNamed(name));
}

} // namespace tributary::test
