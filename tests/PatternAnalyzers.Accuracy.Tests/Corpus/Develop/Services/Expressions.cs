namespace Corpus.Services.Compilers;

public enum TokenKind { Number, Identifier, Operator, Open, Close, End }
public readonly record struct Token(TokenKind Kind, string Text, int Position);

public sealed class Lexer(string source)
{
    private int _at;

    public IEnumerable<Token> Tokens()
    {
        while (_at < source.Length)
        {
            var c = source[_at];
            if (char.IsWhiteSpace(c)) { _at++; continue; }
            if (char.IsDigit(c)) { yield return While(TokenKind.Number, x => char.IsDigit(x) || x == '.'); continue; }
            if (char.IsLetter(c)) { yield return While(TokenKind.Identifier, char.IsLetterOrDigit); continue; }
            yield return new Token(c switch { '(' => TokenKind.Open, ')' => TokenKind.Close, _ => TokenKind.Operator }, c.ToString(), _at++);
        }
        yield return new Token(TokenKind.End, "", _at);
    }

    private Token While(TokenKind kind, Func<char, bool> accept)
    {
        var start = _at;
        while (_at < source.Length && accept(source[_at])) _at++;
        return new Token(kind, source[start.._at], start);
    }
}

public class PrattParser
{
    private readonly List<Token> tokens;
    private int i;
    public PrattParser(IEnumerable<Token> tokens) => this.tokens = tokens.ToList();

    public double Evaluate(int minPower = 0)
    {
        var left = Prefix();
        while (tokens[i].Kind == TokenKind.Operator && Power(tokens[i].Text) > minPower)
        {
            var op = tokens[i++].Text;
            var right = Evaluate(Power(op));
            left = op switch { "+" => left + right, "-" => left - right, "*" => left * right, "/" => left / right, _ => throw new FormatException($"operator {op}") };
        }
        return left;
    }

    private double Prefix()
    {
        var t = tokens[i++];
        switch (t.Kind)
        {
            case TokenKind.Number: return double.Parse(t.Text, System.Globalization.CultureInfo.InvariantCulture);
            case TokenKind.Operator when t.Text == "-": return -Prefix();
            case TokenKind.Open:
                var inner = Evaluate();
                if (tokens[i++].Kind != TokenKind.Close) throw new FormatException($") expected at {t.Position}");
                return inner;
            default: throw new FormatException($"unexpected '{t.Text}' at {t.Position}");
        }
    }

    private static int Power(string op) => op is "+" or "-" ? 10 : op is "*" or "/" ? 20 : 0;
}
