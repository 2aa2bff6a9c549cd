using PatternAnalyzers.Core.Naming.Deeds;

namespace PatternAnalyzers.Core.Tests.Naming.Deeds;

public sealed class CraftTests
{
    [Theory]
    [InlineData("CustomerImporter", "imports customers")]
    [InlineData("DefaultMediaMover", "moves media")]
    [InlineData("CacheFactory", "creates caches")]
    [InlineData("CheckoutStateAccessor", "gives access to the checkout state")]
    [InlineData("DailyReportBuilder", "builds daily reports")]
    [InlineData("FriendlyNameBuilder", "")]
    [InlineData("OrderHandler", "")]
    [InlineData("AcceptInviteValidator", "")]
    [InlineData("NumberToWordsConverter", "")]
    [InlineData("OrderService", "")]
    public void Name_SaysWhatATypeIsFor(string typeName, string expected) => (Craft.Of(Told.Of(typeName).Type)?.ToString() ?? "").ShouldBe(expected);

    [Theory]
    [InlineData("CalendarSerializer", "DeserializeFields", "serializes calendars, deserializes calendars")]
    [InlineData("CustomerImporter", "ProcessBatch", "imports customers")]
    [InlineData("BusinessUnitConverter", "ResendInvites", "converts business units, resends invites")]
    [InlineData("BarcodeEncoder", "EncodeBarcodePayload", "encodes the barcode payload")]
    [InlineData("MediaDupeDetector", "DetectFile", "detects media dupes")]
    [InlineData("LinkResolver", "ResolveLinkResolution", "resolves links")]
    [InlineData("OtpTokenProvider", "GenerateToken", "generates OTP tokens")]
    [InlineData("AuditWriter", "SendMails", "writes audits, sends mails")]
    public void WhatMethodsSayMoreExactly_Stays(string typeName, string method, string expected)
    {
        var type = Told.Of(typeName, methods: method).Type;
        string.Join(", ", Craft.First(MemberPhrase.Of(type), type)).ShouldBe(expected);
    }
}
