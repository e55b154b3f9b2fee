#pragma once

#include <QByteArray>

#include <initializer_list>
#include <vector>

namespace tributary::test {

struct Header
{
    QByteArray name;
    QByteArray value;

    friend bool operator==(const Header&, const Header&) = default;
};

// Header lines in the order of the wire; names compare without case.
class HeaderList
{
public:
    HeaderList() = default;
    HeaderList(std::initializer_list<Header> headers)
        : m_headers(headers)
    {
    }

    // The first value of that name, null when there is none.
    QByteArray value(const QByteArray& name) const;
    bool contains(const QByteArray& name) const { return count(name) > 0; }
    qsizetype count(const QByteArray& name) const;
    const std::vector<Header>& all() const& { return m_headers; }
    std::vector<Header> all() && { return std::move(m_headers); } // a loop over a temporary is safe

    void add(const QByteArray& name, const QByteArray& value) { m_headers.push_back({name, value}); }
    void set(const QByteArray& name, const QByteArray& value);
    void remove(const QByteArray& name);

    friend bool operator==(const HeaderList&, const HeaderList&) = default;

private:
    std::vector<Header> m_headers;
};

} // namespace tributary::test
