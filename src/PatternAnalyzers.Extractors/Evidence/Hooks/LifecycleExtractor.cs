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
        "Activate", "Activated", "Attach", "Attached", "Boot", "Close", "Closed", "Complete", "Completed", "Deactivate", "Deactivated", "Destroy", "Destroyed", "Detach", "Detached",
        "Disable", "Disabled", "Enable", "Enabled", "Fail", "Failed", "Finish", "Finished", "Init", "Initialize", "Initialized", "Install", "Installed", "Load", "Loaded", "Pause", "Paused",
        "Resume", "Resumed", "Scheduled", "Shutdown", "Start", "Started", "Starting", "Stop", "Stopped", "Stopping", "Suspend", "Suspended", "Uninstall", "Uninstalled", "Unload", "Unloaded",
    };

    public void Extract(TypeQuestion question)
    {
        if (question.Type.TypeKind != TypeKind.Class || question.Type.IsStatic)
            return;
        foreach (var contract in question.Interfaces)
        {
            if (contract.DeclaringSyntaxReferences.Length == 0 || !IsLifecycle(contract))
                continue;
            question.Add(Signals.Convention, $"answers the call-backs of {contract.Name}", Supports.Lifecycle);
            return;
        }
    }

    private static bool IsLifecycle(INamedTypeSymbol contract)
    {
        var said = Says(contract.Name);
        var callbacks = 0;
        foreach (var method in Methods.Declared(contract))
        {
            var words = NameWords.Of(method.Name);
            if (words.Count < 2)
                continue;
            if (words[0] is "Before" or "After" || (words[0] == "On" && Phases.Contains(words[1])))
                callbacks++;
        }

        return callbacks >= Several || (said && callbacks > 0);
    }

    private static bool Says(string name)
    {
        foreach (var word in NameWords.Of(name))
        {
            if (word is "Lifecycle" or "Hook" or "Hooks" or "Interceptor" or "Plugin" or "Listener" or "Observer" or "Extension")
                return true;
        }

        return name.IndexOf("LifeCycle", StringComparison.Ordinal) >= 0;
    }
}
