using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Extractors.Evidence.Matching;

namespace PatternAnalyzers.Extractors.Evidence.Handlers;

/// <summary>Types that Hangfire is told to call later: <c>Enqueue&lt;T&gt;(job => job.Run())</c> and its siblings.</summary>
internal sealed class JobCallExtractor : IInvocationExtractor
{
    public IReadOnlyCollection<string> MethodNames { get; } = ["Enqueue", "Schedule", "AddOrUpdate", "ContinueJobWith"];

    public void Extract(InvocationQuestion question)
    {
        if (!IsHangfire(question))
            return;
        var arguments = question.TypeArguments;
        if (arguments.Length != 1 || arguments[0] is not INamedTypeSymbol { TypeKind: TypeKind.Class } job)
            return;
        question.Bindings.Evidence(
            job,
            Signals.FrameworkCall,
            Calls.Name(question.Syntax) + "<" + job.Name + ">",
            Supports.Background,
            question.Syntax.GetLocation());
    }

    // Everybody enqueues and schedules; without the framework at hand only its own static classes tell.
    private static bool IsHangfire(InvocationQuestion question) => question.Method is { } method
        ? Namespaces.Root(method) == "Hangfire"
        : Calls.Receiver(question.Syntax) is IdentifierNameSyntax { Identifier.ValueText: "BackgroundJob" or "RecurringJob" };
}
