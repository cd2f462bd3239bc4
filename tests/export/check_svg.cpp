// SPDX-License-Identifier: Apache-2.0
#include "export/check_svg.h"

#include <map>
#include <set>

namespace journeyline::test {

namespace {

using Names = std::set<std::string, std::less<>>;

const std::map<std::string, Names, std::less<>>& allowed() {
    static const Names paint{"fill", "stroke", "stroke-width", "stroke-linecap", "stroke-linejoin", "stroke-dasharray"};
    const auto with = [](const Names& more) {
        Names all = paint;
        all.insert(more.begin(), more.end());
        return all;
    };
    static const std::map<std::string, Names, std::less<>> table{
        {"svg",
         {"xmlns", "xmlns:xlink", "width", "height", "viewBox", "xml:lang", "lang", "role", "font-family",
          "text-rendering"}},
        {"title", {}},
        {"desc", {}},
        {"g", {"id", "class", "role"}},
        {"rect", with({"x", "y", "width", "height", "rx"})},
        {"circle", with({"cx", "cy", "r"})},
        {"path", with({"d"})},
        {"text", with({"x", "y", "font-size", "font-weight", "font-style", "direction", "text-anchor", "xml:space",
                       "aria-hidden"})},
        {"clipPath", {"id"}},
        {"image",
         {"x", "y", "width", "height", "preserveAspectRatio", "clip-path", "role", "aria-hidden", "xlink:href"}}};
    return table;
}

bool consistsOf(std::string_view text, std::string_view characters) {
    return !text.empty() && text.find_first_not_of(characters) == std::string_view::npos;
}

constexpr std::string_view digits = "0123456789", hexDigits = "0123456789ABCDEF";
constexpr std::string_view letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
const std::string nameCharacters = std::string(letters) + std::string(digits) + "._-";

/// At most two decimals.
bool isNumber(std::string_view text) {
    if (text.starts_with('-')) text.remove_prefix(1);
    const std::size_t point = text.find('.');
    if (point == std::string_view::npos) return consistsOf(text, digits);
    const std::string_view decimals = text.substr(point + 1);
    return consistsOf(text.substr(0, point), digits) && consistsOf(decimals, digits) && decimals.size() <= 2;
}

bool isNumbers(std::string_view text) {
    for (std::size_t blank = text.find(' '); blank != std::string_view::npos; blank = text.find(' ')) {
        if (!isNumber(text.substr(0, blank))) return false;
        text.remove_prefix(blank + 1);
    }
    return isNumber(text);
}

bool isColour(std::string_view text) {
    return text == "none" || (text.size() == 7 && text[0] == '#' && consistsOf(text.substr(1), hexDigits));
}

bool isName(std::string_view text) {
    return consistsOf(text, nameCharacters) && letters.find(text[0]) != std::string_view::npos;
}

bool isClip(std::string_view text) {
    return text.starts_with("url(#") && text.ends_with(")") && isName(text.substr(5, text.size() - 6));
}

bool isRole(std::string_view text) {
    return text == "graphics-document document" || text == "graphics-object" || text == "img";
}

bool isPathData(std::string_view text) {
    return consistsOf(text, "MLCZ -.0123456789");
}

/// Values of attributes that must have one form; others only must not hold anything that runs or loads.
using Form = bool (*)(std::string_view);
const std::map<std::string, Form, std::less<>>& forms() {
    static const std::map<std::string, Form, std::less<>> table{{"x", isNumber},
                                                                {"y", isNumber},
                                                                {"width", isNumber},
                                                                {"height", isNumber},
                                                                {"rx", isNumber},
                                                                {"cx", isNumber},
                                                                {"cy", isNumber},
                                                                {"r", isNumber},
                                                                {"viewBox", isNumbers},
                                                                {"font-size", isNumber},
                                                                {"font-weight", isNumber},
                                                                {"stroke-width", isNumber},
                                                                {"stroke-dasharray", isNumbers},
                                                                {"fill", isColour},
                                                                {"stroke", isColour},
                                                                {"id", isName},
                                                                {"class", isName},
                                                                {"lang", isName},
                                                                {"xml:lang", isName},
                                                                {"role", isRole},
                                                                {"clip-path", isClip},
                                                                {"d", isPathData}};
    return table;
}

class Check {
public:
    explicit Check(std::string_view text) : m_text(text) {}

    std::vector<std::string> run() {
        constexpr std::string_view prolog = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg ";
        if (!m_text.starts_with(prolog)) complain("does not start with the declaration and <svg>");
        m_at = m_text.find("<svg ");
        while (m_at < m_text.size() && m_complaints.size() < 20)
            next();
        if (!m_open.empty()) complain("<" + m_open.back() + "> is never closed");
        for (const std::string& id : m_wanted)
            if (!m_ids.contains(id)) complain("refers to the missing id " + id);
        return m_complaints;
    }

private:
    void complain(std::string what) { m_complaints.push_back(std::move(what)); }

    void next() {
        const std::size_t tag = std::min(m_text.find('<', m_at), m_text.size());
        checkText(m_text.substr(m_at, tag - m_at));
        if (tag == m_text.size()) {
            m_at = tag;
            return;
        }
        const std::size_t end = m_text.find('>', tag); // '>' is always escaped in our values
        if (end == std::string_view::npos) {
            complain("a tag without an end");
            m_at = m_text.size();
            return;
        }
        checkTag(m_text.substr(tag + 1, end - tag - 1));
        m_at = end + 1;
    }

    void checkText(std::string_view text) {
        for (const char c : text)
            if ((static_cast<unsigned char>(c) < 0x20 && c != '\n') || c == 0x7F) complain("a control character");
        for (std::size_t at = text.find('&'); at != std::string_view::npos; at = text.find('&', at + 1)) {
            const std::string_view name = text.substr(at, text.find(';', at) - at + 1);
            if (name != "&amp;" && name != "&lt;" && name != "&gt;" && name != "&quot;")
                complain("an entity: " + std::string(name));
        }
    }

    void checkTag(std::string_view tag) {
        if (tag.starts_with('/')) {
            if (m_open.empty() || m_open.back() != tag.substr(1))
                complain("closes <" + std::string(tag.substr(1)) + "> at the wrong place");
            else
                m_open.pop_back();
            return;
        }
        const bool alone = tag.ends_with('/');
        if (alone) tag.remove_suffix(1);
        const std::string element(tag.substr(0, tag.find(' ')));
        const auto known = allowed().find(element);
        if (known == allowed().end()) return complain("the element <" + element + ">");
        if (!m_open.empty() && m_open.back() == "text") complain("an element within <text>");
        checkAttributes(element, tag.substr(element.size()), known->second);
        if (!alone) m_open.push_back(element);
    }

    void checkAttributes(const std::string& element, std::string_view text, const Names& names) {
        Names seen;
        while (!text.empty()) {
            const std::size_t equals = text.find("=\""), close = text.find('"', equals + 2);
            if (text[0] != ' ' || equals == std::string_view::npos || close == std::string_view::npos)
                return complain("attributes of <" + element + ">: " + std::string(text.substr(0, 60)));
            const std::string name(text.substr(1, equals - 1)), value(text.substr(equals + 2, close - equals - 2));
            if (!names.contains(name)) complain("the attribute " + name + " of <" + element + ">");
            if (!seen.insert(name).second) complain("the attribute " + name + " twice");
            checkValue(name, value);
            text.remove_prefix(close + 1);
        }
        if (element == "g" && !seen.contains("role")) complain("<g> without a role");
    }

    void checkValue(const std::string& name, const std::string& value) {
        checkText(value);
        const auto form = forms().find(name);
        if (form != forms().end() && !form->second(value)) complain(name + " is " + value);
        if (name == "id" && !m_ids.insert(value).second) complain("the id " + value + " twice");
        if (name == "clip-path" && value.size() > 6) m_wanted.insert(value.substr(5, value.size() - 6));
        if (name == "xlink:href" && !value.starts_with("data:image/png;base64,") &&
            !value.starts_with("data:image/jpeg;base64,"))
            complain("a reference to " + value.substr(0, 60));
        const bool address = name == "xmlns" || name == "xmlns:xlink";
        if (!address && (value.find("script:") != std::string::npos || value.find("://") != std::string::npos))
            complain(name + " holds an address: " + value.substr(0, 60));
    }

    std::string_view m_text;
    std::size_t m_at = 0;
    std::vector<std::string> m_open, m_complaints;
    Names m_ids, m_wanted;
};

} // namespace

std::vector<std::string> checkSvg(std::string_view document) {
    return Check(document).run();
}

} // namespace journeyline::test
