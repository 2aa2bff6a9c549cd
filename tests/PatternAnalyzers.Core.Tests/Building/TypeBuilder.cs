using PatternAnalyzers.Core.Facts;

namespace PatternAnalyzers.Core.Tests.Building;

/// <summary>Builds a type with everything that is said about it.</summary>
internal sealed class TypeBuilder
{
    private readonly List<MemberFact> members = [];
    private readonly List<EvidenceFact> evidence = [];
    private readonly List<DependencyFact> dependencies = [];
    private readonly List<FieldFact> fields = [];
    private TypeFact type;

    public TypeBuilder(string name, string space = "Shop")
    {
        Symbol = $"T:{space}.{name}";
        type = new TypeFact
        {
            Symbol = Symbol,
            Name = name,
            Namespace = space,
            FilePath = $"src/{space}/{name}.cs",
            LineStart = 3,
            LineEnd = 40,
            ContentHash = name,
            Accessibility = "public"
        };
    }

    public string Symbol { get; private set; }

    public List<ImplementsFact> Implements { get; } = [];

    public List<ReferenceFact> References { get; } = [];

    public List<HandlesFact> Handles { get; } = [];

    public TypeBuilder With(Func<TypeFact, TypeFact> change)
    {
        type = change(type);
        Symbol = type.Symbol;
        return this;
    }

    public TypeBuilder Kind(string kind) => With(fact => fact with { TypeKind = kind });

    public TypeBuilder Abstract() => With(fact => fact with { Modifiers = ["abstract"] });

    public TypeBuilder Excluded(string reason) => With(fact => fact with { Excluded = reason });

    public TypeBuilder Evidence(string signal, string supports, string detail = "seen")
    {
        evidence.Add(new EvidenceFact { Signal = signal, Detail = detail, Supports = supports, FilePath = type.FilePath, Line = 3 });
        return this;
    }

    public TypeBuilder Member(string name, Action<MemberBuilder>? build = null)
    {
        var builder = new MemberBuilder(name);
        build?.Invoke(builder);
        members.Add(builder.Build());
        return this;
    }

    /// <summary>A member without a body, as in an interface.</summary>
    public TypeBuilder Declares(string name) => Member(name, member => member.With(fact => fact with { Lines = 0, Modifiers = ["abstract"] }));

    public TypeBuilder Injects(string symbol, string assembly, string? category = null)
    {
        var name = symbol[(symbol.LastIndexOf('.') + 1)..];
        dependencies.Add(new DependencyFact { Name = name, Type = name, Symbol = symbol, Assembly = assembly, Category = category });
        return this;
    }

    public TypeBuilder Field(string name, string fieldType, params string[] modifiers)
    {
        fields.Add(new FieldFact { Name = name, Type = fieldType, Modifiers = modifiers });
        return this;
    }

    /// <summary>An interface of the solution; the map goes from its members to the own ones of the same name.</summary>
    public TypeBuilder Realises(string symbol, string assembly, params string[] mapped) => Base(symbol, assembly, "interface", mapped);

    public TypeBuilder Extends(string symbol, string assembly, params string[] mapped) => Base(symbol, assembly, "base", mapped);

    public TypeBuilder HandlesMessage(string message, string assembly)
    {
        Handles.Add(
            new HandlesFact
            {
                Symbol = Symbol,
                Message = message,
                MessageAssembly = assembly,
                MessageName = message[(message.LastIndexOf('.') + 1)..],
                Framework = "MediatR"
            });
        return this;
    }

    public TypeBuilder Refers(string kind, string target, string assembly, params string[] from)
    {
        References.Add(
            new ReferenceFact { Kind = kind, Target = target, TargetAssembly = assembly, From = Symbol, Members = from.Length == 0 ? ["Run"] : from });
        return this;
    }

    public TypeBuilder Registers(string implementation, string implementationAssembly, string service, string serviceAssembly)
    {
        References.Add(new ReferenceFact
        {
            Kind = "register", Target = implementation, TargetAssembly = implementationAssembly, From = Symbol, Members = ["Configure"], Service = service,
            ServiceAssembly = serviceAssembly,
        });
        return this;
    }

    public TypeFact Build() => type with
    {
        Members = members,
        Evidence = evidence,
        Dependencies = dependencies,
        Fields = fields,
        Files = type.Files.Count > 0 ? type.Files : [type.FilePath],
    };

    private TypeBuilder Base(string symbol, string assembly, string relation, string[] mapped)
    {
        Implements.Add(new ImplementsFact
        {
            Symbol = Symbol, Target = symbol, TargetAssembly = assembly, Name = symbol[(symbol.LastIndexOf('.') + 1)..],
            Relation = relation, Map = [.. mapped.Select(name => name
                + "=" + name)],
        });
        return this;
    }
}
