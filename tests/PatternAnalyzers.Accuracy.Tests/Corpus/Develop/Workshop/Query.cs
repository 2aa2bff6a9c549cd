namespace Corpus.Workshop.Catalogue;

public enum TokenKind { Word, Phrase, Field, Minus, End }
public readonly record struct Token(TokenKind Kind, string Text);

public sealed class QueryTokenizer
{
    public List<Token> Tokenize(string query)
    {
        var tokens = new List<Token>();
        for (var i = 0; i < query.Length;)
        {
            switch (query[i])
            {
                case ' ' or '\t':
                    i++;
                    break;
                case '-':
                    tokens.Add(new(TokenKind.Minus, "-"));
                    i++;
                    break;
                case '"':
                    var close = query.IndexOf('"', i + 1);
                    if (close < 0) close = query.Length;
                    tokens.Add(new(TokenKind.Phrase, query[(i + 1)..close]));
                    i = Math.Min(close + 1, query.Length);
                    break;
                default:
                    var end = query.AsSpan(i).IndexOfAny(" \t\":");
                    end = end < 0 ? query.Length : i + end;
                    var isField = end < query.Length && query[end] == ':';
                    tokens.Add(new(isField ? TokenKind.Field : TokenKind.Word, query[i..end]));
                    i = isField ? end + 1 : end;
                    break;
            }
        }

        tokens.Add(new(TokenKind.End, ""));
        return tokens;
    }
}
