using Microsoft.CodeAnalysis;
using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Extractors.Evidence.Agents;
using PatternAnalyzers.Extractors.Evidence.Matching;

namespace PatternAnalyzers.Extractors.Evidence.Hooks;

/// <summary>
/// Hooks of git. No framework marks them, so it is asked for their work, for the company they keep, or for two independent signs: names, what git hands over, hook names in text or comments,
/// an exit code.
/// </summary>
internal sealed class GitHookExtractor : ITypeExtractor
{
    private const int Enough = 2;

    private static readonly HashSet<string> Entries = new(StringComparer.Ordinal)
    {
        "Check", "Execute", "Inspect", "Invoke", "Lint", "Run", "Validate", "Verify"
    };

    public void Extract(TypeQuestion question)
    {
        var type = question.Type;
        if (type.TypeKind != TypeKind.Class || Plumbing.Is(type) || !Plumbing.HasWork(type))
            return;
        if (Contract(question) is { } contract)
        {
            question.Add(
                Signals.Convention,
                $"implements {contract.Name}, called around a commit or by git",
                Supports.Hook(GitHookWords.OfName(contract.Name)!));
            return;
        }

        if (GitHookWork.Of(type, question.Parts) is { } work)
            question.Add(Signals.Convention, "works as a hook of git: " + work.Sign, Supports.Hook(GitHookWords.OfName(type.Name) ?? work.Subtype));
        else if (Company(question) is { } company)
            question.Add(Signals.Convention, company.Words, Supports.Hook(company.Subtype));
        else
            AskForTwo(question);
    }

    private static void AskForTwo(TypeQuestion question)
    {
        var type = question.Type;
        var named = GitHookWords.OfName(type.Name);
        var member = OfMethods(question);
        var (parameter, commit) = OfParameters(question);
        var (comment, literal) = GitHookText.Of(question.Parts);
        if ((named ?? member ?? comment ?? literal ?? parameter) is not { } subtype)
            return;
        var signs = new List<string>();
        Add(signs, named is not null, "its name");
        Add(signs, member is not null, "a method after a hook");
        Add(signs, parameter is not null || commit, "what git hands over");
        Add(signs, parameter == "pre_commit" && Judges(type), "a yes or no about what is staged");
        Add(signs, named == "git" && ReadsMessage(type), "a message looked at");
        Add(signs, comment is not null, "a hook named in a comment");
        Add(signs, literal is not null, "a hook named in its text");
        // A program may end with a code for many reasons; a command of git in it does not make it a hook.
        Add(signs, (named ?? member ?? parameter ?? comment) is not null && Exits(question, (named ?? member ?? parameter) is not null), "an exit code");
        if (signs.Count >= Enough)
            question.Add(Signals.Convention, "works as a hook of git: " + string.Join(", ", signs), Supports.Hook(subtype));
    }

    private static void Add(List<string> signs, bool found, string sign)
    {
        if (found)
            signs.Add(sign);
    }

    // A step of a hook, or whoever runs them all.
    private static (string Words, string Subtype)? Company(TypeQuestion question)
    {
        var type = question.Type;
        foreach (var contract in type.Interfaces)
        {
            if (GitHookContracts.Of(type, contract) is { } subtype)
                return ($"implements {contract.Name}, whose implementations a hook of git runs", subtype);
        }

        return Exits(question, anyName: true) && GitHookContracts.Run(type, contract => GitHookContracts.Of(type, contract) is not null) is { } run
            ? ($"runs every {run.Name}, a hook of git", GitHookContracts.Of(type, run)!)
            : null;
    }

    private static INamedTypeSymbol? Contract(TypeQuestion question)
    {
        foreach (var contract in question.Interfaces)
        {
            if (GitHookWords.OfName(contract.Name) is not null)
                return contract;
        }

        foreach (var ancestor in question.Bases)
        {
            if (GitHookWords.OfName(ancestor.Name) is not null)
                return ancestor;
        }

        return null;
    }

    private static string? OfMethods(TypeQuestion question)
    {
        foreach (var method in Methods.Declared(question))
        {
            if (method.DeclaredAccessibility != Accessibility.Private && GitHookWords.OfName(method.Name) is { } subtype)
                return subtype;
        }

        return null;
    }

    private static (string? Subtype, bool Commit) OfParameters(TypeQuestion question)
    {
        var commit = false;
        foreach (var method in Methods.Declared(question))
        {
            foreach (var parameter in method.Parameters)
            {
                if ((GitHookWords.OfParameter(parameter.Name) ?? GitHookWords.OfParameter(Holdings.Element(parameter.Type, out _)?.Name ?? "")) is { } subtype)
                    return (subtype, true);
                commit |= parameter.Name is "commit" or "sha" or "branch"
                    || (parameter.Type.Name.IndexOf("Commit", StringComparison.Ordinal) >= 0 && NameWords.Of(parameter.Type.Name).Contains("Commit"));
            }
        }

        return (null, commit);
    }

    private static bool Judges(INamedTypeSymbol type)
    {
        foreach (var method in Methods.Declared(type))
        {
            if (method.DeclaredAccessibility != Accessibility.Private
                && method.ReturnType.SpecialType == SpecialType.System_Boolean
                && method.Parameters.Length > 0
                && GitHookWords.OfParameter(method.Parameters[0].Name) is not null)
            {
                return true;
            }
        }

        return false;
    }

    // CommitMessageRules.Check(string message): rules about the text that git is about to keep.
    private static bool ReadsMessage(INamedTypeSymbol type)
    {
        if (type.Name.IndexOf("Message", StringComparison.Ordinal) < 0 && type.Name.IndexOf("Msg", StringComparison.Ordinal) < 0)
            return false;
        foreach (var method in Methods.Declared(type))
        {
            if (method.DeclaredAccessibility != Accessibility.Private
                && !method.ReturnsVoid
                && method.Parameters.Length > 0
                && method.Parameters[0].Type.SpecialType == SpecialType.System_String
                && IsEntry(method, anyName: false))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsEntry(IMethodSymbol method, bool anyName) =>
        method.Name == "Main" || (method.DeclaredAccessibility != Accessibility.Private && (anyName || (Entries.Contains(NameWords.First(method.Name)))));

    // git looks at nothing but the exit code.
    private static bool Exits(TypeQuestion question, bool anyName)
    {
        foreach (var method in Methods.Declared(question))
        {
            var result = method.ReturnType is INamedTypeSymbol { Name: "Task" or "ValueTask", Arity: 1 } task ? task.TypeArguments[0] : method.ReturnType;
            if ((result.SpecialType == SpecialType.System_Int32 || result.Name is "ExitCode" or "HookResult" or "HookOutcome") && IsEntry(method, anyName))
                return true;
        }

        return false;
    }
}
