namespace Corpus.OnexNodes.Plain;

public enum Sort { Number, Name, Plus, Minus, Star, Slash, Open, Close, End }

public readonly record struct Lexeme(Sort Sort, string Text, int Offset);

/// <summary>Breaks spreadsheet formulas into lexemes.</summary>
public ref struct Formula(ReadOnlySpan<char> text)
{
    private readonly ReadOnlySpan<char> _text = text;
    private int _at;

    public Lexeme Next()
    {
        while (_at < _text.Length && char.IsWhiteSpace(_text[_at]))
            _at++;
        if (_at >= _text.Length)
            return new(Sort.End, "", _at);

        var start = _at++;
        var first = _text[start];
        if (char.IsDigit(first))
        {
            while (_at < _text.Length && (char.IsDigit(_text[_at]) || _text[_at] == '.'))
                _at++;
            return new(Sort.Number, _text[start.._at].ToString(), start);
        }

        if (char.IsLetter(first))
        {
            while (_at < _text.Length && char.IsLetterOrDigit(_text[_at]))
                _at++;
            return new(Sort.Name, _text[start.._at].ToString(), start);
        }

        var sort = first switch
        {
            '+' => Sort.Plus, '-' => Sort.Minus, '*' => Sort.Star, '/' => Sort.Slash, '(' => Sort.Open, ')' => Sort.Close,
            _ => throw new FormatException($"'{first}' at {start}"),
        };
        return new(sort, first.ToString(), start);
    }
}
