namespace Corpus.Workshop.Sheet;

/// <summary>Formulas of the pricing sheet: numbers, cells, + - * / and SUM.</summary>
public ref struct Formula
{
    private readonly ReadOnlySpan<char> _text;
    private readonly Func<string, decimal> _cell;
    private int _at;

    private Formula(ReadOnlySpan<char> text, Func<string, decimal> cell)
    {
        _text = text;
        _cell = cell;
    }

    public static decimal Value(string text, Func<string, decimal> cell)
    {
        var f = new Formula(text.AsSpan().TrimStart('='), cell);
        var result = f.Sum();
        f.Blank();
        if (f._at < f._text.Length) throw new FormatException($"Unexpected '{f._text[f._at]}' at {f._at}.");
        return result;
    }

    private decimal Sum()
    {
        var left = Product();
        while (true)
        {
            if (Take('+')) left += Product();
            else if (Take('-')) left -= Product();
            else return left;
        }
    }

    private decimal Product()
    {
        var left = Atom();
        while (true)
        {
            if (Take('*')) left *= Atom();
            else if (Take('/')) left /= Atom();
            else return left;
        }
    }

    private decimal Atom()
    {
        if (Take('-')) return -Atom();
        if (Take('('))
        {
            var inner = Sum();
            if (!Take(')')) throw new FormatException("')' expected.");
            return inner;
        }

        Blank();
        var start = _at;
        while (_at < _text.Length && (char.IsLetterOrDigit(_text[_at]) || _text[_at] == '.')) _at++;
        var word = _text[start.._at];
        if (word.SequenceEqual("SUM") && Take('('))
        {
            var total = Sum();
            while (Take(';')) total += Sum();
            if (!Take(')')) throw new FormatException("')' expected.");
            return total;
        }

        return word.IsEmpty ? throw new FormatException("Value expected.")
            : char.IsLetter(word[0]) ? _cell(word.ToString())
            : decimal.Parse(word, System.Globalization.CultureInfo.InvariantCulture);
    }

    private void Blank()
    {
        while (_at < _text.Length && _text[_at] == ' ') _at++;
    }

    private bool Take(char c)
    {
        Blank();
        if (_at >= _text.Length || _text[_at] != c) return false;
        _at++;
        return true;
    }
}

public sealed class FormulaParserException : Exception
{
    public FormulaParserException(string cell, string message) : base($"{cell}: {message}") => Cell = cell;

    public string Cell { get; }
}
