using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace PatternAnalyzers.Cli.Commands;

/// <summary>Options that several verbs share; each call makes a new one, because a command owns its options.</summary>
internal static class CommonOptions
{
    public const string DefaultDatabase = "artifacts/patterns/patterns.db";

    public const string JsonName = "--json";

    public const string Quiet = "quiet";

    public const string Diagnostic = "diagnostic";

    public static Option<string> Verbosity()
    {
        var option = OneOf(
            "--verbosity",
            "How much is told: quiet leaves problems and what was asked for, diagnostic adds where a fault happened.",
            "normal",
            Quiet,
            "normal",
            Diagnostic);
        option.Recursive = true;
        return option;
    }

    /// <summary>Every verb that answers takes it.</summary>
    public static Option<bool> Json() => new(JsonName) { Description = "Print JSON." };

    public static Option<string> Output() =>
        new Option<string>("--output", "-o") { Description = "Manifest to write.", HelpName = "file", Required = true }.NotEmpty();

    public static Option<string> Algorithm() =>
        OneOf("--algorithm", "hybrid scores all five dimensions; static leaves usage and recency out.", "hybrid", "hybrid", "static");

    public static Option<string?> RepositoryRoot() => new Option<string?>("--repository-root")
    {
        Description = "Folder that the paths in the fragments are relative to; the git root by default.",
        HelpName = "dir",
    }.NotEmpty();

    /// <summary>The same option; an empty path, as an unset variable of a script gives, is a usage error.</summary>
    public static Option<T> NotEmpty<T>(this Option<T> option)
    {
        option.Validators.Add(result => RequireText(result, option.Name));
        return option;
    }

    /// <summary>The same argument; an empty path is a usage error.</summary>
    public static Argument<T> NotEmpty<T>(this Argument<T> argument)
    {
        argument.Validators.Add(result => RequireText(result, argument.Name));
        return argument;
    }

    private static void RequireText(SymbolResult result, string name)
    {
        if (result.Tokens.Any(static token => string.IsNullOrWhiteSpace(token.Value)))
        {
            result.AddError($"{name} takes a path, not an empty text.");
        }
    }

    public static Option<string> OneOf(string name, string description, string standard, params string[] values)
    {
        var option = new Option<string>(name) { Description = description, DefaultValueFactory = _ => standard };
        option.AcceptOnlyFromAmong(values);
        return option;
    }

    /// <summary>A share from 0 to 1, read with a decimal point wherever the user lives.</summary>
    public static Option<double> Share(string name, string description, double standard)
    {
        var option = new Option<double>(name)
        {
            Description = description,
            DefaultValueFactory = _ => standard,
            CustomParser = result =>
            {
                if (double.TryParse(result.Tokens[0].Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && value is >= 0 and <= 1)
                {
                    return value;
                }

                result.AddError($"{name} takes a number from 0 to 1, not '{result.Tokens[0].Value}'.");
                return standard;
            },
        };
        return option;
    }

    /// <summary>A whole number of at least <paramref name="least"/>.</summary>
    public static Option<int> Count(string name, string description, int least, int standard) =>
        new Option<int>(name) { Description = description, DefaultValueFactory = _ => standard }.NotBelow(name, least);

    /// <summary>A whole number of at least 1, or none.</summary>
    public static Option<int?> Limit(string name, string description) =>
        new Option<int?>(name) { Description = description, HelpName = "number" }.NotBelow(name, 1);

    private static Option<T> NotBelow<T>(this Option<T> option, string name, int least)
    {
        option.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && int.TryParse(result.Tokens[0].Value, CultureInfo.InvariantCulture, out var value) && value < least)
            {
                result.AddError($"{name} takes a number of at least {least}, not {value}.");
            }
        });
        return option;
    }
}
