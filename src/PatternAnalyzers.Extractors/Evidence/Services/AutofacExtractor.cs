using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Extractors.Evidence.Matching;

namespace PatternAnalyzers.Extractors.Evidence.Services;

/// <summary>Registrations with Autofac, <c>RegisterType&lt;T&gt;().As&lt;I&gt;()</c>, and with containers that name both in one call.</summary>
internal sealed class AutofacExtractor : IInvocationExtractor
{
    public IReadOnlyCollection<string> MethodNames { get; } = ["RegisterType", "RegisterGeneric", "Register"];

    public void Extract(InvocationQuestion question)
    {
        var implementation = Implementation(question);
        if (implementation is null)
            return;
        var registered = false;
        foreach (var service in Services(question))
        {
            Registrations.Add(question, service, implementation, "registered");
            registered = true;
        }

        if (!registered)
            Registrations.Add(question, question.TypeArguments.Length > 1 ? question.TypeArguments[0] : implementation, implementation, "registered");
    }

    private static ITypeSymbol? Implementation(InvocationQuestion question)
    {
        var name = Calls.Name(question.Syntax);
        if (name == "Register")
            return IsAutofac(question) ? Factories.Implementation(question) : null;
        if (question.TypeArguments is { Length: > 0 } types)
            return types[types.Length - 1];
        return question.Syntax.ArgumentList.Arguments is { Count: 1 } arguments && arguments[0].Expression is TypeOfExpressionSyntax of
            ? question.Model.GetTypeInfo(of.Type, question.Cancellation).Type
            : null;
    }

    // Everybody registers something; only Autofac's takes the factory.
    private static bool IsAutofac(InvocationQuestion question) => question.Method is { } method && Namespaces.Root(method) == "Autofac";

    // The calls that hang on this one: .As<I>().As(typeof(J)).SingleInstance().
    private static IEnumerable<ITypeSymbol> Services(InvocationQuestion question)
    {
        SyntaxNode current = question.Syntax;
        while (current.Parent is MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax outer } access)
        {
            if (access.Name is GenericNameSyntax { Identifier.ValueText: "As" } generic)
            {
                foreach (var argument in generic.TypeArgumentList.Arguments)
                {
                    if (question.Model.GetTypeInfo(argument, question.Cancellation).Type is { } type)
                        yield return type;
                }
            }

            current = outer;
        }
    }
}
