using PatternAnalyzers.Extractors.Evidence.Matching;

namespace PatternAnalyzers.Extractors.Evidence.Handlers;

/// <summary>Authorization and authentication handlers of ASP.NET Core.</summary>
internal sealed class AuthorizationExtractor : ITypeExtractor
{
    private static readonly KnownBases Bases = new(
        "ASP.NET",
        new KnownBase("Microsoft.AspNetCore.Authorization", "AuthorizationHandler", 1, Supports.Pipeline),
        new KnownBase("Microsoft.AspNetCore.Authorization", "AuthorizationHandler", 2, Supports.Pipeline),
        new KnownBase("Microsoft.AspNetCore.Authorization", "IAuthorizationHandler", 0, Supports.Pipeline),
        new KnownBase("Microsoft.AspNetCore.Authorization", "IAuthorizationMiddlewareResultHandler", 0, Supports.Pipeline),
        new KnownBase("Microsoft.AspNetCore.Authentication", "AuthenticationHandler", 1, Supports.Pipeline),
        new KnownBase("Microsoft.AspNetCore.Authentication", "IAuthenticationHandler", 0, Supports.Pipeline),
        new KnownBase("Microsoft.AspNetCore.Authentication", "SignOutAuthenticationHandler", 1, Supports.Pipeline),
        new KnownBase("Microsoft.AspNetCore.Authentication.OAuth", "OAuthHandler", 1, Supports.Pipeline),
        new KnownBase("Microsoft.AspNetCore.Authentication", "IClaimsTransformation", 0, Supports.Pipeline),
        new KnownBase("Microsoft.AspNetCore.Authentication", "RemoteAuthenticationHandler", 1, Supports.Pipeline),
        new KnownBase("Microsoft.AspNetCore.Authentication", "SignInAuthenticationHandler", 1, Supports.Pipeline));

    public void Extract(TypeQuestion question) => Bases.Extract(question);
}
