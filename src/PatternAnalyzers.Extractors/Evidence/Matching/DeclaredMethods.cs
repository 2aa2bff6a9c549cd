using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Microsoft.CodeAnalysis;

namespace PatternAnalyzers.Extractors.Evidence.Matching;

/// <summary>The ordinary methods among members, looked at without a list of them: every extractor looks.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct DeclaredMethods(ImmutableArray<ISymbol> members)
{
    private int next;

    public IMethodSymbol Current { get; private set; } = null!;

    public readonly DeclaredMethods GetEnumerator() => this;

    public bool MoveNext()
    {
        while (next < members.Length)
        {
            if (members[next++] is not IMethodSymbol { MethodKind: MethodKind.Ordinary, IsImplicitlyDeclared: false } method)
                continue;
            Current = method;
            return true;
        }

        return false;
    }
}
