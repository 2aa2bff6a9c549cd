using Microsoft.CodeAnalysis;
using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Extractors.Evidence.Matching;

namespace PatternAnalyzers.Extractors.Evidence.Services;

/// <summary>A name that ends like a service's on a class that implements an interface of the solution, a plain <c>…Service</c>, <c>…Repository</c> or <c>…Gateway</c>, or the <c>ServiceXxx</c> of ONEX.</summary>
internal sealed class ServiceNameExtractor : ITypeExtractor
{
    private static readonly HashSet<string> Endings = new(StringComparer.Ordinal)
    {
        "Service", "Client", "Repository", "Gateway", "Provider", "Store", "Adapter", "Publisher", "Producer", "Sender", "Notifier", "Storage", "Dao", "Bus",
        "Queue", "Broker", "Proxy",
        "Connector", "Facade", "Work", "Outbox",
    };

    /// <summary>Endings that say it without an interface.</summary>
    private static readonly HashSet<string> Plain = new(StringComparer.Ordinal) { "Service", "Repository", "Gateway" };

    /// <summary>Second words that make of <c>Service…</c> a thing about services.</summary>
    private static readonly HashSet<string> Machinery = new(StringComparer.Ordinal)
    {
        "Base", "Builder", "Collection", "Container", "Defaults", "Descriptor", "Extensions", "Factory", "Host", "Installer", "Lifetime", "Locator", "Module",
        "Name", "Provider", "Registrar",
        "Registration", "Registry", "Resolver", "Scope", "Status",
    };

    public void Extract(TypeQuestion question)
    {
        var type = question.Type;
        if (type.IsStatic || Plumbing.Is(type) || !Plumbing.HasWork(type))
            return;
        if (Endings.Contains(NameWords.Last(type.Name)) && NameWords.Of(type.Name).Count > 1 && OwnInterface(question) is { } own)
            question.Add(
                Signals.Name,
                "name ends in " + NameWords.Last(type.Name) + " and the type implements " + own.Name,
                Supports.Service(ServiceSubtypes.Of(type)));
        else if (Plain.Contains(NameWords.Last(type.Name)) && NameWords.Of(type.Name).Count > 1 && question.Bases.Count == 0)
            question.Add(Signals.Name, "name ends in " + NameWords.Last(type.Name), Supports.Service(ServiceSubtypes.Of(type)));
        else if (NameWords.HasPrefix(type.Name, "Service") && NameWords.Of(type.Name).Count > 1 && !IsMachinery(type.Name))
            question.Add(Signals.Name, "name follows Service…", Supports.Service(ServiceSubtypes.Of(type)));
    }

    private static bool IsMachinery(string name)
    {
        var words = NameWords.Of(name);
        return Machinery.Contains(words[1]) || Machinery.Contains(words[words.Count - 1]);
    }

    private static INamedTypeSymbol? OwnInterface(TypeQuestion question)
    {
        foreach (var candidate in question.Interfaces)
        {
            if (candidate.TypeKind != TypeKind.Error && question.IsInSolution(candidate))
                return candidate;
        }

        return null;
    }
}
