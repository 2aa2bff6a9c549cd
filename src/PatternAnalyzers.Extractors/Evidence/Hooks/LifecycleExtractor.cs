using Microsoft.CodeAnalysis;
using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Extractors.Evidence.Matching;

namespace PatternAnalyzers.Extractors.Evidence.Hooks;

/// <summary>Call-backs of a repository's own life cycles: an interface that tells of beginnings and ends, or says that it is for a life cycle.</summary>
internal sealed class LifecycleExtractor : ITypeExtractor
{
    private const int Several = 2;

    private static readonly HashSet<string> Phases = new(StringComparer.Ordinal)
    {
        "Activate", "Activated", "Attach", "Attached", "Boot", "Close", "Closed", "Complete", "Completed", "Deactivate", "Deactivated", "Destroy", "Destroyed",
        "Detach", "Detached",
        "Disable", "Disabled", "Enable", "Enabled", "Fail", "Failed", "Finish", "Finished", "Init", "Initialize", "Initialized", "Install", "Installed", "Load",
        "Loaded", "Pause", "Paused",
        "Resume", "Resumed", "Scheduled", "Shutdown", "Start", "Started", "Starting", "Stop", "Stopped", "Stopping", "Suspend", "Suspended", "Uninstall",
        "Uninstalled", "Unload", "Unloaded",
    };

    public void Extract(TypeQuestion question)
    {
        var type = question.Type;
        if (type.TypeKind != TypeKind.Class || Plumbing.Is(type) || IsOfGit(question))
            return;
        foreach (var contract in question.Interfaces)
        {
            if (IsLifecycle(contract) || IsDiagnosticObserver(contract))
            {
                Add(question, contract);
                return;
            }
        }

        foreach (var ancestor in question.Bases)
        {
            if (ancestor.IsAbstract && IsLifecycle(ancestor))
            {
                Add(question, ancestor);
                return;
            }
        }

        if (IsCalledHook(type))
            question.Add(Signals.Convention, "is called a hook and has call-backs", Supports.Lifecycle);
    }

    // StartupHook.Initialize is what the runtime itself calls.
    private static bool IsCalledHook(INamedTypeSymbol type)
    {
        var words = NameWords.Of(type.Name);
        if (words.Count < 2 || words[words.Count - 1] is not ("Hook" or "Hooks" or "Interceptor") || words[words.Count - 2] == "Web" || !Plumbing.HasWork(type))
            return false;
        return CallBacks(type, bare: false) > 0
            || Phases.Contains(words[words.Count - 2])
            || words[words.Count - 2] is "Startup" or "Exit" or "Save" or "Plugin" or "Crash";
    }

    // Around a commit the more precise answer is somebody else's.
    private static bool IsOfGit(TypeQuestion question)
    {
        if (GitHookWords.OfName(question.Type.Name) is not null)
            return true;
        foreach (var contract in question.Interfaces)
        {
            if (GitHookWords.OfName(contract.Name) is not null)
                return true;
        }

        foreach (var method in Methods.Declared(question))
        {
            if (GitHookWords.OfName(method.Name) is "pre_commit"
                && GitHookWords.OfParameter(method.Parameters.Length > 0 ? method.Parameters[0].Name : "") is not null)
            {
                return true;
            }
        }

        return false;
    }

    private static void Add(TypeQuestion question, INamedTypeSymbol contract) =>
        question.Add(Signals.Convention, $"answers the call-backs of {contract.Name}", Supports.Lifecycle);

    private static bool IsDiagnosticObserver(INamedTypeSymbol contract) =>
        contract is { Name: "IObserver", Arity: 1 } && contract.TypeArguments[0].Name is "DiagnosticListener" && Namespaces.Full(contract) == "System";

    private static bool IsLifecycle(INamedTypeSymbol contract)
    {
        if (contract.DeclaringSyntaxReferences.Length == 0)
            return false;
        var said = Says(contract.Name);
        var callbacks = CallBacks(contract, bare: said && IsPlugIn(contract.Name));
        return callbacks >= Several || (said && callbacks > 0) || (contract.TypeKind == TypeKind.Interface && Reports(contract) >= Several);
    }

    // TenantActivated, TenantRemoved: told of what happened to something over its life, and asked for nothing.
    private static int Reports(INamedTypeSymbol contract)
    {
        var count = 0;
        foreach (var method in Methods.Declared(contract))
        {
            var words = NameWords.Of(method.Name);
            var last = words.Count > 0 && words[words.Count - 1] == "Async" ? words.Count - 2 : words.Count - 1;
            if (last < 1 || !(method.ReturnsVoid || method.ReturnType is INamedTypeSymbol { Name: "Task" or "ValueTask", Arity: 0 }))
                return 0;
            count += (Phases.Contains(words[last]) && words[last].EndsWith("ed", StringComparison.Ordinal))
                || words[last] is "Created" or "Removed" or "Opened" or "Expired"
                ? 1
                : 0;
        }

        return count;
    }

    private static int CallBacks(INamedTypeSymbol type, bool bare)
    {
        var count = 0;
        foreach (var method in Methods.Declared(type))
        {
            var words = NameWords.Of(method.Name);
            var length = words.Count > 0 && words[words.Count - 1] == "Async" ? words.Count - 1 : words.Count;
            if (length == 0)
                continue;
            var marked = length >= 2
                && (words[0] is "Before" or "After" || (words[0] == "On" && (Phases.Contains(words[1]) || (length == 2 && IsPhase(words[1])))));
            count += marked || (bare && Phases.Contains(words[0])) ? 1 : 0;
        }

        return count;
    }

    // Saving and Saved, Connecting and Disconnected.
    private static bool IsPhase(string word) =>
        word.Length > 4 && (word.EndsWith("ing", StringComparison.Ordinal) || word.EndsWith("ed", StringComparison.Ordinal));

    private static bool Says(string name)
    {
        foreach (var word in NameWords.Of(name))
        {
            if (word is "Lifecycle" or "Hook" or "Hooks" or "Interceptor" or "Plugin" or "Plugins" or "Addon" or "Listener" or "Observer" or "Extension"
                or "Module")
            {
                return true;
            }
        }

        return name.IndexOf("LifeCycle", StringComparison.Ordinal) >= 0
            || name.IndexOf("PlugIn", StringComparison.Ordinal) >= 0
            || name.IndexOf("AddIn", StringComparison.Ordinal) >= 0;
    }

    private static bool IsPlugIn(string name) =>
        name.IndexOf("lugin", StringComparison.Ordinal) >= 0
            || name.IndexOf("PlugIn", StringComparison.Ordinal) >= 0
            || name.IndexOf("ycle", StringComparison.Ordinal) >= 0
        || name.IndexOf("Add", StringComparison.Ordinal) >= 0 || name.IndexOf("Module", StringComparison.Ordinal) >= 0;
}
