using System.Globalization;

namespace PatternAnalyzers.Loading.Projects;

/// <summary>Evaluates MSBuild conditions. What it does not understand is unknown, and an unknown condition does not hold.</summary>
internal sealed class Condition
{
    private const int MaximumDepth = 100;

    private readonly IReadOnlyList<string> tokens;
    private readonly PropertyBag properties;
    private readonly string folder;
    private int position;
    private int depth;

    private Condition(IReadOnlyList<string> tokens, PropertyBag properties, string folder)
    {
        this.tokens = tokens;
        this.properties = properties;
        this.folder = folder;
    }

    private string? Current => position < tokens.Count ? tokens[position] : null;

    /// <summary>Whether the condition holds; an absent one does.</summary>
    public static bool Holds(string? condition, PropertyBag properties, string folder)
    {
        if (string.IsNullOrWhiteSpace(condition))
        {
            return true;
        }

        var evaluation = new Condition(ConditionTokens.Of(condition), properties, folder);
        return evaluation.Or() is true && evaluation.Current is null;
    }

    private bool? Or()
    {
        var left = And();
        while (TakeWord("or"))
        {
            var right = And();
            left = left is true || right is true ? true : left is null || right is null ? null : false;
        }

        return left;
    }

    private bool? And()
    {
        var left = Term();
        while (TakeWord("and"))
        {
            var right = Term();
            left = left is false || right is false ? false : left is null || right is null ? null : true;
        }

        return left;
    }

    private bool? Term()
    {
        if (++depth > MaximumDepth)
        {
            position = tokens.Count;
            return null;
        }

        var result = Take("!") ? !Term() : Take("(") ? Bracketed() : Comparison();
        depth--;
        return result;
    }

    private bool? Bracketed()
    {
        var inner = Or();
        return Take(")") ? inner : null;
    }

    private bool? Comparison()
    {
        var quoted = Current?.StartsWith('\'') is true;
        var left = Operand();
        if (!quoted && Current == "(")
        {
            return Function(left);
        }

        if (Current is not ("==" or "!=" or "<" or ">" or "<=" or ">="))
        {
            return Truth(left);
        }

        var operation = tokens[position++];
        return Compare(left, operation, Operand());
    }

    private bool? Function(string? name)
    {
        position++;
        var argument = Operand();
        if (!Take(")") || argument is null)
        {
            return null;
        }

        return name?.ToLowerInvariant() switch
        {
            "exists" => argument.Length > 0 && Path.Exists(Path.GetFullPath(argument.Replace('\\', '/'), folder)),
            "hastrailingslash" => argument.EndsWith('/') || argument.EndsWith('\\'),
            _ => null,
        };
    }

    private string? Operand()
    {
        if (Current is not { } token)
        {
            return null;
        }

        position++;
        return properties.TryExpand(token.TrimStart('\''), out var value) ? value : null;
    }

    private static bool? Compare(string? left, string operation, string? right)
    {
        if (left is null || right is null)
        {
            return null;
        }

        if (operation is "==" or "!=")
        {
            return Equal(left, right) == (operation == "==");
        }

        return Order(left, right) is { } order
            ? operation switch { "<" => order < 0, ">" => order > 0, "<=" => order <= 0, _ => order >= 0 }
            : null;
    }

    private static bool Equal(string left, string right) =>
        left.Equals(right, StringComparison.OrdinalIgnoreCase) || (Order(left, right) is 0) || (Truth(left) is { } truth && Truth(right) == truth);

    private static int? Order(string left, string right)
    {
        if (double.TryParse(left, CultureInfo.InvariantCulture, out var first) && double.TryParse(right, CultureInfo.InvariantCulture, out var second))
        {
            return first.CompareTo(second);
        }

        return Version.TryParse(left, out var older) && Version.TryParse(right, out var newer) ? older.CompareTo(newer) : null;
    }

    private static bool? Truth(string? text) => text?.ToLowerInvariant() switch
    {
        "true" or "on" or "yes" => true,
        "false" or "off" or "no" => false,
        _ => null,
    };

    private bool Take(string token)
    {
        if (Current != token)
        {
            return false;
        }

        position++;
        return true;
    }

    private bool TakeWord(string word)
    {
        if (!string.Equals(Current, word, StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        position++;
        return true;
    }
}
