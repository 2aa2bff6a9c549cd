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
    [InlineData("KafkaConsumer", "")]
    [InlineData("AcceptInviteValidator", "")]
    [InlineData("NumberToWordsConverter", "")]
    [InlineData("OrderService", "")]
    public void Name_SaysWhatATypeIsFor(string typeName, string expected) => (Craft.Of(Told.Of(typeName).Type)?.ToString() ?? "").ShouldBe(expected);

    [Theory]
    [InlineData("HDBitsParser", "Shop.Indexers.HDBits", "ParseResponse", "parses HDBits responses")]
    [InlineData("PlexParser", "Shop.Lists.Plex", "ParseResponse", "parses plex responses")]
    [InlineData("OrderParser", "Shop.Order", "ParseOrder", "parses orders")]
    [InlineData("ImageHandlerImageConverter", "Shop.ImageHandler.Converters", "Convert", "converts images")]
    public void WhatIsCalledLikeItsFolder_IsAName(string typeName, string place, string method, string expected)
    {
        var type = Told.Of(typeName, methods: method).Type with { Namespace = place };
        Craft.First(MemberPhrase.Of(type), type)[0].ToString().ShouldBe(expected);
    }

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
